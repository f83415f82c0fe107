-- Requests now say until when they are to be answered, releases whether they were deleted: the lists are filled anew.
UPDATE listing_state SET filled = 0 WHERE id = 1;
