"""The chain of custody: the owner begins it, the holder continues it, nobody else shuts it."""
import datetime

import faults
from case import NOT_FOUND, SCHEMA, TAKEN, Cases, by, rejected
from package import iso, seal
from signing import DAY, now

CASES = Cases('custody')
HOUR = datetime.timedelta(hours=1)
MINUTE = datetime.timedelta(minutes=1)
LINK, NOT_HOLDER = rejected('CUSTODY_BROKEN_LINK'), rejected('CUSTODY_NOT_HOLDER')
NOT_RECEIVED = rejected('CUSTODY_NOT_RECEIVED')


def _first(world):
    return world.custody()


def _second(world):
    return world.follows(world.lawfully(_first(world)), action='CHECK_OUT', giver=world.a)


def _handover(world, before=None):
    """A, who holds it, hands it to B, who was granted it."""
    before = before or world.lawfully(world.custody(package=world.provided().package))
    return world.follows(before, action='HANDOVER', giver=world.a, taker=world.b, by=world.a)


def _receive(world):
    """B signs for it."""
    before = world.lawfully(_handover(world))
    return world.follows(before, action='RECEIVE', giver=world.a, taker=world.b, by=world.b)


def _held(world):
    """B, who received it, works on it."""
    before = world.lawfully(_receive(world))
    return world.follows(before, action='ANALYSE', giver=world.b, taker=world.b, by=world.b)


CASES.control('first', 'the first event, by the owner', _first)
CASES.control('second', 'the next event, by the owner', _second)
CASES.control('handover', 'a hand-over by the owner, who holds it', _handover)
CASES.control('receive', 'the receipt by the one it was handed to', _receive)
CASES.control('held', 'an event by the one who received it', _held)


def _spoilt(step, control):
    def add(name, sent, must, spoil):
        CASES.spoilt(f'{control}-{name}', faults.LINK, sent, must, step, spoil, control)
    return add


def _at(at):
    return lambda world, draft: draft.set(time=iso(at))


_of_first = _spoilt(_first, 'first')
_of_first('by-a-stranger', 'a first event by a department without part in it', NOT_FOUND, by('m'))
_of_first('number-2', 'a first event with number 2', LINK, lambda world, draft: draft.set(number=2))
_of_first('number-9999', 'a first event with number 9999', LINK, lambda world, draft: draft.set(number=9999))
_of_first('number-0', 'an event with number 0', SCHEMA, lambda world, draft: draft.set(number=0))
_of_first('of-nothing', 'a first event linked to nothing', LINK,
          lambda world, draft: draft.set(previous='sm3:' + 'ab' * 32))
_of_first('of-the-manifest', "a first event linked to the manifest instead of its signature", LINK,
          lambda world, draft: draft.set(previous=draft.package.manifest_digest))
_of_first('of-another-manifest', 'an event that names another manifest', rejected('CUSTODY_DIGEST_MISMATCH'),
          lambda world, draft: draft.set(evidence={'id': draft.package.id, 'manifestDigest': 'sm3:' + 'cd' * 32}))
_of_first('in-1980', 'a first event in 1980, before the collection', rejected('CUSTODY_TIME_REVERSED'),
          _at(datetime.datetime(1980, 1, 1, tzinfo=datetime.timezone.utc)))
_of_first('before-the-collection', 'a first event an hour before the collection', rejected('CUSTODY_TIME_REVERSED'),
          _at(now() - 3 * HOUR))
_of_first('tomorrow', 'an event tomorrow', rejected('CUSTODY_TIME_REVERSED'), _at(now() + DAY))
_of_first('after-its-recording', 'an event two hours after it was recorded', rejected('CUSTODY_TIME_REVERSED'),
          _at(now() + 2 * HOUR))
_of_first('given-by-another', 'a first event in which another department gives it away', rejected('CUSTODY_GAP'),
          lambda world, draft: draft.set(**{'from': {**world.m.party, 'person': '某某'}}))
_of_first('on-evidence-of-another', "an event on another department's evidence", NOT_FOUND,
          lambda world, draft: draft.set(**_about(world.registered(world.m))))
_of_first('on-nothing', 'an event on evidence nobody registered', NOT_FOUND,
          lambda world, draft: draft.set(**_about(seal(world.a))))


def _about(package):
    return {'evidence': {'id': package.id, 'manifestDigest': package.manifest_digest}, 'previous': package.first_link}


_of_second = _spoilt(_second, 'second')
_of_second('number-1', 'the next event with the number of the first', LINK, lambda world, draft: draft.set(number=1))
_of_second('number-3', 'the next event with a number left out', LINK, lambda world, draft: draft.set(number=3))
_of_second('of-the-seal', 'the next event linked to the seal instead of the first event', LINK,
           lambda world, draft: draft.set(previous=draft.package.first_link))
_of_second('earlier', 'the next event at an earlier time than the first', rejected('CUSTODY_TIME_REVERSED'),
           _at(now() - 30 * MINUTE))
_of_second('given-by-another', 'the next event, given by a department that does not hold it', rejected('CUSTODY_GAP'),
           lambda world, draft: draft.set(**{'from': {**world.b.party, 'person': '示例员丙'}}))
_of_second('seal-changed', 'another seal number without an explanation', rejected('CUSTODY_SEAL_BROKEN'),
           lambda world, draft: draft.set(sealNumber='S-2'))
_of_second('by-a-stranger', 'the next event by a department without part in it', NOT_FOUND, by('m'))


def _reader(action, number=1, **how):
    """B was granted the evidence and read it; A still holds it."""
    def probe(world):
        package = world.provided().package
        return world.custody(
            package=package, number=number, action=action, taker=world.b, by=world.b, **how).send()
    return probe


CASES.check('reader-begins', faults.LINK, 'a reader writes the first event', NOT_HOLDER, _reader('SEAL'))
CASES.check('reader-takes', faults.LINK, 'a reader receives what nobody handed over', NOT_HOLDER,
            lambda world: _reader('RECEIVE', giver=world.a)(world))
CASES.check('reader-hands-to-itself', faults.LINK, 'a reader writes down a hand-over by the owner, who did not sign it',
            NOT_HOLDER, lambda world: _reader('HANDOVER', giver=world.a)(world))
CASES.check('reader-hands-9999', faults.LINK,
            'a reader writes down that A handed it over in 1980 with a broken seal, number 9999', NOT_HOLDER,
            lambda world: _forged(world).send())


def _forged(world, package=None):
    draft = world.custody(
        package=package or world.provided().package, number=9999, previous='sm3:' + 'ab' * 32, action='HANDOVER',
        giver=world.a, taker=world.b, by=world.b)
    draft.set(time='1980-01-01T00:00:00+08:00', condition='封条破损')
    return draft


def _not_shut(world):
    package = world.provided().package
    _forged(world, package).send()
    return world.custody(package=package).send()


CASES.check('not-shut-by-a-reader', faults.LINK, 'the true first event, after a reader tried to write one', TAKEN,
            _not_shut)

_of_receive = _spoilt(_receive, 'receive')
_of_receive('by-the-giver', 'the receipt signed by the giver instead of the taker', NOT_RECEIVED, by('a'))
_of_receive('by-a-stranger', 'the receipt signed by a third department', NOT_FOUND, by('m'))


def _after(prepare, act):
    def probe(world):
        return act(world, world.lawfully(prepare(world))).send()
    return probe


def _by_a(world, before):
    return world.follows(before, action='ANALYSE', giver=world.a, taker=world.a, by=world.a)


def _by_b(world, before):
    return world.follows(before, action='ANALYSE', giver=world.b, taker=world.b, by=world.b)


CASES.check('handed-over-giver-goes-on', faults.LINK, 'an event by the giver after the hand-over', NOT_RECEIVED,
            _after(_handover, _by_a))
CASES.check('handed-over-taker-without-receipt', faults.LINK, 'an event by the taker, who never signed for it',
            NOT_RECEIVED,
            _after(_handover, _by_b))
CASES.check('received-giver-goes-on', faults.LINK, 'an event by the giver after the taker signed for it', NOT_HOLDER,
            _after(_receive, _by_a))
CASES.check('received-twice', faults.LINK, 'a second receipt',
            rejected('CUSTODY_GAP', 'CUSTODY_NOT_RECEIVED', 'CUSTODY_NOT_HOLDER'),
            _after(_receive, lambda world, before: world.follows(
                before, action='RECEIVE', giver=world.a, taker=world.b, by=world.b)))
CASES.check('handed-back', faults.LINK, 'the taker, who received it, hands it back and the owner signs for it', TAKEN,
            lambda world: _handed_back(world).send())


def _handed_back(world):
    back = world.lawfully(world.follows(
        world.lawfully(_receive(world)), action='HANDOVER', giver=world.b, taker=world.a, by=world.b))
    return world.follows(back, action='RECEIVE', giver=world.b, taker=world.a, by=world.a)
