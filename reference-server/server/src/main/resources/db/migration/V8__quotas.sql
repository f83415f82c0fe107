-- What a department has, what is under way, and what nobody registered is asked for at every announcement and sweep.
CREATE INDEX content_owner_owner ON content_owner (owner);
CREATE INDEX upload_owner ON upload (owner, state);
CREATE INDEX content_stored ON content (stored_at);
