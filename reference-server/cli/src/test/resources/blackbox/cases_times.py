"""When: not in the future, not long ago without a timestamp, not before what a statement refers to."""
import datetime

import faults
from case import Cases, rejected
from signing import DAY, now
from world import STEPS

CASES = Cases('times')
CASES.each_lawful()
TIMES = rejected('TIME_ORDER_IMPLAUSIBLE')
HOUR = datetime.timedelta(hours=1)
FIRST = ('sharing-contract', 'matter-catalogue', 'resource-catalogue')


def _issued(at):
    def spoil(world, draft):
        draft.at = at
    return spoil


def _ago(how_long):
    def spoil(world, draft):
        draft.at = now() - how_long
    return spoil


CASES.each('in-1990', faults.TIME, 'issued in 1990, before its own certificate',
           TIMES,
           _issued(datetime.datetime(1990, 1, 1, tzinfo=datetime.timezone.utc)))
CASES.each('a-week-ago', faults.TIME, 'issued a week ago without a timestamp that says so',
           rejected('STATEMENT_BACKDATED'), _ago(7 * DAY))
CASES.each('before-what-it-refers-to', faults.TIME, 'issued an hour before the statement it refers to',
           rejected('ISSUED_BEFORE_REFERENCE'), _ago(HOUR),
           [kind for kind in STEPS if kind not in FIRST])
CASES.each('in-ten-minutes', faults.TIME, 'issued ten minutes from now', TIMES,
           _ago(-10 * datetime.timedelta(minutes=1)))
CASES.each('next-year', faults.TIME, 'issued a year from now', TIMES, _ago(-365 * DAY))


def _two_minutes_ahead(kind):
    def step(world):
        draft = STEPS[kind](world)
        draft.at = now() + datetime.timedelta(minutes=2)
        return draft
    return step


for _kind in STEPS:
    CASES.control(f'{_kind}/two-minutes-ahead', f'{_kind}: by a clock two minutes ahead', _two_minutes_ahead(_kind))
