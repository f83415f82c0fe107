"""Contracts: who proposes, signs and ends them, over which period."""
import faults
from case import ELSEWHERE, ILLEGAL, NOT_ACTIVE, NOT_FOUND, SCHEMA, TAKEN, Cases, by, rejected
from package import iso
from signing import DAY, now
from world import RESOURCE, STEPS

CASES = Cases('contracts')
CONTRACT, SIGNATURE, SUSPENSION, REVOCATION = (
    STEPS[kind] for kind in ('sharing-contract', 'contract-signature', 'contract-suspension', 'contract-revocation'))
CASES.control('lawful', 'a contract over thirty days', CONTRACT)
CASES.control('signature-lawful', 'a signature by a party', SIGNATURE)
CASES.control('suspension-lawful', 'a suspension by a party', SUSPENSION)
CASES.control('revocation-lawful', 'a revocation by a party', REVOCATION)


def _contract(name, sent, must, spoil, fault=faults.BOUND):
    CASES.spoilt(name, fault, sent, must, CONTRACT, spoil, 'lawful')


def _period(since, until):
    return lambda world, draft: draft.set(validFrom=since, validTo=until)


_contract('over', 'a period that ended yesterday', rejected('CONTRACT_PERIOD_OVER'),
          _period(iso(now() - 30 * DAY), iso(now() - DAY)))
_contract('1900-to-9999', 'a period from 1900 to 9999', rejected('CONTRACT_PERIOD_TOO_LONG'),
          _period('1900-01-01T00:00:00+08:00', '9999-01-01T00:00:00+08:00'))
_contract('a-century', 'a period of a hundred years from now', rejected('CONTRACT_PERIOD_TOO_LONG'),
          _period(iso(now()), iso(now() + 36525 * DAY)))
_contract('begins-in-1900', 'a period that began in 1900', rejected('CONTRACT_PERIOD_TOO_LONG'),
          _period('1900-01-01T00:00:00+08:00', iso(now() + 30 * DAY)))
_contract('backwards', 'a period that ends before it begins', rejected('STATEMENT_MALFORMED'),
          _period(iso(now() + 20 * DAY), iso(now() + 10 * DAY)))
_contract('with-itself', 'one department on both sides', rejected('STATEMENT_MALFORMED'),
          lambda world, draft: draft.set(consumers=[draft.fields['provider']]), faults.NAME)
_contract('onward-sharing', 'onward sharing allowed', SCHEMA, lambda world, draft: draft.set(onwardSharing=True))
_contract('no-purpose', 'no purpose at all', SCHEMA, lambda world, draft: draft.set(purposes=[]))
_contract('of-others', 'proposed by a department that is no party to it', rejected('STATEMENT_MALFORMED'),
          lambda world, draft: draft.set(provider=world.b.party, consumers=[world.m.party]), faults.OWNER)
_contract('on-secrets', 'secrets of state or work', SCHEMA, lambda world, draft: draft.set(secrets=True))
_contract('purpose-of-its-own', 'a purpose that is not on the published list', SCHEMA,
          lambda world, draft: draft.set(purposes=[{'code': 'CURIOSITY', 'words': ''}]))
_contract('above-the-clearance', 'data of a level above the clearance', rejected('STATEMENT_MALFORMED'),
          lambda world, draft: draft.set(resources=[{**RESOURCE, 'level': 3}]))
_contract('on-persons-unassessed', 'personal information without an assessment', rejected('STATEMENT_MALFORMED'),
          lambda world, draft: draft.set(resources=[{**RESOURCE, 'personal': 'GENERAL'}]))
_contract('nowhere', 'no territory', SCHEMA, lambda world, draft: draft.set(territories=[]))
_contract('records-nobody-can-ask-for', 'records without a field they are asked for by', rejected('STATEMENT_MALFORMED'),
          lambda world, draft: draft.set(resources=[{
              **{name: RESOURCE[name] for name in ('id', 'title', 'share', 'level', 'personal')},
              'fields': [{'name': 'holder', 'title': '持证人', 'masking': 'NAME', 'use': 'SHOWN'}]}]))


def _signature(name, sent, must, spoil, fault=faults.OWNER):
    CASES.spoilt(name, fault, sent, must, SIGNATURE, spoil, 'signature-lawful')


_signature('signature-of-a-stranger', 'a signature by a department that is no party', NOT_FOUND, by('m'))
_signature('signature-of-other-content', 'a signature of other content under that id', rejected('REFERENCE_MISMATCH'),
           lambda world, draft: draft.set(contract={**draft.contract.ref, 'digest': 'sm3:' + '22' * 32}),
           faults.REFERENCE)


def _of_another_contract(world, draft):
    """Posted under one contract, about another."""
    draft.set(contract=world.lawfully(world.contract()).ref)


_signature('signature-posted-elsewhere', 'a signature of one contract, posted under another', ELSEWHERE,
           _of_another_contract)


def _signed_twice(world):
    contract = world.lawfully(world.contract())
    world.lawfully(world.signature(contract, world.a))
    return world.signature(contract, world.a).send()


def _after_rejection(world):
    contract = world.lawfully(world.contract())
    world.lawfully(world.signature(contract, world.a, 'REJECT'))
    return world.signature(contract, world.b).send()


def _after_revocation(world):
    contract = world.in_force(world.contract())
    world.lawfully(world.revocation(contract))
    return world.signature(contract, world.a).send()


def _revoked_twice(world):
    contract = world.in_force(world.contract())
    world.lawfully(world.revocation(contract))
    return world.revocation(contract, world.b).send()


CASES.check('signed-twice', faults.AGAIN, 'a second signature of the same party', ILLEGAL, _signed_twice)
CASES.check('signed-after-rejection', faults.AGAIN, 'a signature after the other party rejected', ILLEGAL,
            _after_rejection)
CASES.check('signed-after-revocation', faults.AGAIN, 'a signature after the contract was revoked', ILLEGAL,
            _after_revocation)
CASES.check('revoked-twice', faults.AGAIN, 'a second revocation', ILLEGAL, _revoked_twice)
CASES.spoilt('revocation-of-a-stranger', faults.OWNER, 'a revocation by a department that is no party', NOT_FOUND,
             REVOCATION,
             by('m'), 'revocation-lawful')
CASES.spoilt('revocation-of-other-content', faults.REFERENCE, 'a revocation of other content under that id',
             rejected('REFERENCE_MISMATCH'),
             REVOCATION,
             lambda world, draft: draft.set(contract={**draft.contract.ref, 'digest': 'sm3:' + '22' * 32}),
             'revocation-lawful')
CASES.spoilt('suspension-of-a-stranger', faults.OWNER, 'a suspension by a department that is no party', NOT_FOUND,
             SUSPENSION, by('m'), 'suspension-lawful')
CASES.spoilt('suspension-of-other-content', faults.REFERENCE, 'a suspension of other content under that id',
             rejected('REFERENCE_MISMATCH'), SUSPENSION,
             lambda world, draft: draft.set(contract={**draft.contract.ref, 'digest': 'sm3:' + '22' * 32}),
             'suspension-lawful')
CASES.spoilt('suspension-of-no-kind', faults.BOUND, 'an action that is neither a suspension nor a resumption', SCHEMA,
             SUSPENSION, lambda world, draft: draft.set(action='REVOKE'), 'suspension-lawful')
CASES.spoilt('resumption-of-what-goes-on', faults.AGAIN, 'a resumption of what nobody suspended', ILLEGAL,
             SUSPENSION, lambda world, draft: draft.set(action='RESUME'), 'suspension-lawful')
CASES.check('revocation-by-the-consumer', faults.OWNER, 'a revocation by the other party', TAKEN,
            lambda world: world.revocation(party=world.b).send())


def _suspended(*acts):
    """A contract in force after these acts of its parties; the last one is what is judged."""
    def probe(world):
        contract = world.in_force(world.contract())
        *earlier, last = [world.suspension(contract, getattr(world, party), action) for party, action in acts]
        for act in earlier:
            world.lawfully(act)
        return last.send()
    return probe


CASES.check('suspended-by-the-consumer', faults.CONTROL, 'a suspension by the other party', TAKEN,
            _suspended(('b', 'SUSPEND')))
CASES.check('suspended-and-resumed', faults.CONTROL, 'a resumption by the party that suspended', TAKEN,
            _suspended(('b', 'SUSPEND'), ('b', 'RESUME')))
CASES.check('suspended-by-both', faults.CONTROL, 'a resumption by one of two that suspended', TAKEN,
            _suspended(('a', 'SUSPEND'), ('b', 'SUSPEND'), ('a', 'RESUME')))
CASES.check('suspended-twice', faults.AGAIN, 'a second suspension by the same party', ILLEGAL,
            _suspended(('a', 'SUSPEND'), ('a', 'SUSPEND')))
CASES.check('resumed-by-the-other', faults.OWNER, 'a resumption by the party that did not suspend', ILLEGAL,
            _suspended(('a', 'SUSPEND'), ('b', 'RESUME')))


def _three(world, *signing):
    """A contract of one provider and two consumers, signed by these."""
    contract = world.lawfully(world.contract().set(consumers=[world.b.party, world.m.party]))
    for party in signing:
        world.lawfully(world.signature(contract, party))
    return contract


CASES.check('three-of-whom-one-has-not-signed', faults.OWNER, 'a request while one of three has not signed', NOT_ACTIVE,
            lambda world: world.request(_three(world, world.a, world.b)).send())
CASES.check('three-who-all-signed', faults.CONTROL, 'a request after all three have signed', TAKEN,
            lambda world: world.request(_three(world, world.a, world.b, world.m)).send())


def _left(world, party):
    """Two consumers, one of whom has left; the first one asks."""
    contract = _three(world, world.a, world.b, world.m)
    world.lawfully(world.revocation(contract, party))
    return world.request(contract).send()


CASES.check('left-by-the-other-consumer', faults.CONTROL, 'a request after the other consumer has left', TAKEN,
            lambda world: _left(world, world.m))
CASES.check('left-by-this-consumer', faults.OWNER, 'a request of the consumer that has left', NOT_ACTIVE,
            lambda world: _left(world, world.b))


def _delicate(world, *outcomes):
    """The provider signs a contract on data above the lowest level after these reviews."""
    contract = world.lawfully(world.contract().set(resources=[{**RESOURCE, 'level': 2}], clearance=2))
    for outcome in outcomes:
        world.lawfully(world.review(contract, outcome=outcome))
    return world.signature(contract, world.a).send()


CASES.check('signed-without-review', faults.OWNER, 'a signature of delicate terms that nobody reviewed', ILLEGAL,
            _delicate)
CASES.check('signed-after-return', faults.OWNER, 'a signature of delicate terms the review returned', ILLEGAL,
            lambda world: _delicate(world, 'PASSED', 'RETURNED'))
CASES.check('signed-after-review', faults.CONTROL, 'a signature of delicate terms whose review passed', TAKEN,
            lambda world: _delicate(world, 'RETURNED', 'PASSED'))
CASES.check('review-by-the-consumer', faults.OWNER, 'a security review by the other party', ILLEGAL,
            lambda world: world.review(party=world.b).send())


def _under(prepare):
    def probe(world):
        contract = world.lawfully(world.contract())
        prepare(world, contract)
        return world.request(contract).send()
    return probe


def _one_signed(world, contract):
    world.lawfully(world.signature(contract, world.a))


def _one_rejected(world, contract):
    world.lawfully(world.signature(contract, world.a))
    world.lawfully(world.signature(contract, world.b, 'REJECT'))


def _ended(world, contract):
    for party in contract.parties:
        world.lawfully(world.signature(contract, party))
    world.lawfully(world.revocation(contract))


def _stopped(world, contract):
    for party in contract.parties:
        world.lawfully(world.signature(contract, party))
    world.lawfully(world.suspension(contract, world.a))


def _stopped_by_both(world, contract):
    _stopped(world, contract)
    world.lawfully(world.suspension(contract, world.b))
    world.lawfully(world.suspension(contract, world.a, 'RESUME'))


def _going_on(world, contract):
    _stopped(world, contract)
    world.lawfully(world.suspension(contract, world.a, 'RESUME'))


CASES.check('request-suspended', faults.PAST, 'a request under a suspended contract', NOT_ACTIVE, _under(_stopped))
CASES.check('request-suspended-by-both', faults.PAST, 'a request when one of two that suspended resumed', NOT_ACTIVE,
            _under(_stopped_by_both))
CASES.check('request-resumed', faults.CONTROL, 'a request under a contract that was resumed', TAKEN,
            _under(_going_on))
def _amendment(world, contract, **terms):
    draft = world.contract()
    draft.set(amends=contract.ref, **terms)
    return draft


def _amended(act):
    def probe(world):
        old = world.in_force(world.contract())
        return act(world, old, _amendment(world, old))
    return probe


def _request_under_the_old(world, old, new):
    world.in_force(new)
    return world.request(old).send()


def _request_under_the_new(world, old, new):
    world.in_force(new)
    return world.request(new).send()


def _request_meanwhile(world, old, new):
    world.lawfully(new)
    world.lawfully(world.signature(new, world.a))
    return world.request(old).send()


def _of_an_ended_one(world, old, new):
    world.lawfully(world.revocation(old))
    return new.send()


def _accepted_too_late(world, old, new):
    world.lawfully(new)
    world.lawfully(world.signature(new, world.a))
    world.lawfully(world.revocation(old))
    return world.signature(new, world.b).send()


def _second_amendment(world, old, new):
    other = world.lawfully(_amendment(world, old))
    world.in_force(new)
    return world.signature(other, world.a).send()


CASES.check('amended', faults.CONTROL, 'a contract that amends one in force', TAKEN,
            _amended(lambda world, old, new: new.send()))
CASES.check('amended-request-new', faults.CONTROL, 'a request under the amending contract', TAKEN,
            _amended(_request_under_the_new))
CASES.check('amended-request-meanwhile', faults.CONTROL, 'a request under the old one while one party has signed the new',
            TAKEN, _amended(_request_meanwhile))
CASES.check('amended-request-old', faults.PAST, 'a request under the amended contract', NOT_ACTIVE,
            _amended(_request_under_the_old))
CASES.check('amends-the-ended', faults.PAST, 'a contract that amends a revoked one', ILLEGAL,
            _amended(_of_an_ended_one))
CASES.check('amends-what-ended-since', faults.PAST, 'an acceptance after the amended contract was revoked', ILLEGAL,
            _amended(_accepted_too_late))
CASES.check('amended-twice', faults.AGAIN, 'an acceptance of a second amendment of one contract', ILLEGAL,
            _amended(_second_amendment))
CASES.check('amends-other-content', faults.REFERENCE, 'a contract that amends other content of that id',
            rejected('REFERENCE_MISMATCH'),
            _amended(lambda world, old, new: new.set(amends={**old.ref, 'digest': 'sm3:' + '22' * 32}).send()))
CASES.check('amends-that-of-others', faults.OWNER, "a contract that amends one between two others", NOT_FOUND,
            lambda world: world.contract(world.m, world.b).set(amends=world.in_force(world.contract()).ref).send())
CASES.check('amends-with-another', faults.NAME, 'a contract with another department that amends one in force',
            rejected('CONTRACT_PARTY_UNKNOWN'),
            lambda world: world.contract(world.a, world.m).set(amends=world.in_force(world.contract()).ref).send())
CASES.check('request-before-signing', faults.PAST, 'a request under a contract nobody signed', NOT_ACTIVE,
            _under(lambda world, contract: None))
CASES.check('request-half-signed', faults.PAST, 'a request under a contract one party signed', NOT_ACTIVE,
            _under(_one_signed))
CASES.check('request-rejected', faults.PAST, 'a request under a contract the other party rejected', NOT_ACTIVE,
            _under(_one_rejected))
CASES.check('request-revoked', faults.PAST, 'a request under a revoked contract', NOT_ACTIVE, _under(_ended))


def _not_begun(world):
    contract = world.contract()
    contract.set(validFrom=iso(now() + DAY))
    return world.request(world.in_force(contract)).send()


CASES.check('request-before-it-begins', faults.PAST, 'a request under a contract that begins tomorrow', NOT_ACTIVE,
            _not_begun)
