"""Ids belong to their issuer: the key is issuer, type and id; nobody takes another's, nobody learns of it."""
import datetime

import faults
from case import KEY_CONFLICT, TAKEN, Cases
from department import canonical, fresh
from package import seal
from world import STEPS

CASES = Cases('ids')

# The same act by a department that is not the issuer of the one in STEPS.
BY_ANOTHER = {
    'registration': lambda world: world.registration(world.m),
    'custody-event': lambda world: world.custody(world.m),
    'sharing-contract': lambda world: world.contract(world.m, world.b),
    'security-review': lambda world: world.review(world.lawfully(world.contract(world.m, world.b))),
    'contract-signature': lambda world: world.signature(world.lawfully(world.contract(world.a, world.m))),
    'contract-suspension': lambda world: world.suspension(world.in_force(world.contract(world.m, world.b))),
    'contract-revocation': lambda world: world.revocation(world.in_force(world.contract(world.m, world.b))),
    'access-request': lambda world: world.request(world.active(world.a, world.m)),
    'access-grant': lambda world: world.grant(world.lawfully(world.request(world.active(world.m, world.b)))),
    'access-refusal': lambda world: world.refusal(world.lawfully(world.request(world.active(world.m, world.b)))),
    'data-deletion': lambda world: world.deletion(world.provided(world.active(world.a, world.m))),
    'recognition-decision': lambda world: world.decision(world.provided(world.active(world.a, world.m))),
    'recall': lambda world: world.recall(owner=world.m),
    'recall-acknowledgement':
        lambda world: world.acknowledgement(world.recalled(world.provided(world.active(world.a, world.m)))),
    'exclusion':
        lambda world: world.exclusion(world.lawfully(world.decision(world.provided(world.active(world.a, world.m))))),
    'objection': lambda world: world.objection(world.provided(world.active(world.a, world.m))),
    'objection-act': lambda world: world.objection_act(
        world.lawfully(world.objection(world.provided(world.active(world.m, world.b))))),
    'case-handover': lambda world: world.handover(owner=world.m),
    'handover-act': lambda world: world.handover_act(world.lawfully(world.handover(to=world.m))),
    'resource-catalogue': lambda world: world.resources(world.m),
    'matter-catalogue': lambda world: world.catalogue(world.m)}


def _same_id(kind, first, second):
    def probe(world):
        taken = world.lawfully(first[kind](world))
        draft = second[kind](world)
        draft.id, draft.at = taken.id, taken.at + datetime.timedelta(seconds=1)
        return draft.send()
    return probe


def _again(kind):
    def probe(world):
        draft = world.lawfully(STEPS[kind](world))
        before = draft.answer
        after = draft.send()
        seen = f"{before['logIndex']} / {after} {after['logIndex']}"
        return after.taken and after['logIndex'] == before['logIndex'], seen
    return probe


for _kind in STEPS:
    CASES.check(f'{_kind}/by-another', faults.OWNER, f"{_kind}: another department's, as it should be", TAKEN,
                lambda world, kind=_kind: BY_ANOTHER[kind](world).send())
    CASES.check(f'{_kind}/taken-by-another', faults.OWNER, f'{_kind}: under an id another department has used', TAKEN,
                _same_id(_kind, STEPS, BY_ANOTHER))
    CASES.check(f'{_kind}/squatted', faults.OWNER, f'{_kind}: under an id another department took before', TAKEN,
                _same_id(_kind, BY_ANOTHER, STEPS))
    CASES.check(f'{_kind}/other-content', faults.OWNER, f'{_kind}: another one under an id of its own', KEY_CONFLICT,
                _same_id(_kind, STEPS, STEPS))
    CASES.check(f'{_kind}/again', faults.OWNER, f'{_kind}: the same bytes again', 'the same answer', _again(_kind))


def _goes_on(world):
    """Two contracts under one id, of different issuers: each has its own life."""
    first = world.in_force(world.contract(world.a, world.b))
    second = world.contract(world.m, world.b)
    second.id = first.id
    world.in_force(second)
    for contract in (first, second):
        world.lawfully(world.request(contract))
    world.lawfully(world.revocation(second))
    return world.request(first).send()


CASES.check('sharing-contract/own-life', faults.OWNER,
            "sharing-contract: M's under the id of A's, both signed and used, M's then revoked; a request under A's",
            TAKEN, _goes_on)


def _evidence_id(world):
    """M seals a package of its own under the evidence id of A's."""
    taken = world.registered(world.a)
    used = world.registration(world.m, seal(world.m, evidence_id=taken.id)).send()
    free = world.registration(world.m).send()
    return (used.status, used.code) == (free.status, free.code), f'{used} / {free}'


def _evidence_squatted(world):
    package = seal(world.a)
    world.registration(world.m, seal(world.m, evidence_id=package.id)).send()
    return world.registration(world.a, package).send()


def _evidence_still_there(world):
    package = world.registered(world.a)
    world.registration(world.m, seal(world.m, evidence_id=package.id)).send()
    seen = world.a.get('/v1/evidence/' + package.id)['contentId']
    return seen == package.digest, str(seen)


CASES.check('evidence-id/of-another', faults.OWNER, "M's package under the evidence id of A's, and under an unused one",
            'one answer', _evidence_id)
CASES.check('evidence-id/squatted', faults.OWNER, "A's package whose evidence id M took before", TAKEN,
            _evidence_squatted)
CASES.check('evidence-id/still-there', faults.OWNER, "A reads its evidence after M used its id", 'its own package',
            _evidence_still_there)


def _upload_key(world):
    key, content = fresh('K'), seal(world.a).content
    world.a.upload(content, businessKey=key)
    return world.m.upload(seal(world.m).content, businessKey=key)[0]


def _upload_of_another(world):
    """Who announces content that another department has sent must send it too."""
    content = world.uploaded(world.a, seal(world.a).content)
    begun = world.m.call('POST', '/v1/uploads', canonical(world.m.announcement(content)))
    return begun.status == 201 and not begun['complete'], f"{begun} complete: {begun['complete']}"


def _idempotency(world):
    """One Idempotency-Key, two departments: each gets its own answer."""
    drafts = [world.registration(world.a), world.registration(world.m)]
    for draft in drafts:
        draft.idempotency = 'the-same-key-0001'
        draft.send()
    return all(draft.answer.taken and draft.answer['id'] == draft.id for draft in drafts), str(drafts[1].answer)


CASES.check('upload/business-key', faults.OWNER, 'an upload under a business key another department has used', TAKEN,
            _upload_key)
CASES.check('upload/content-of-another', faults.OWNER, "the announcement of content that only another department sent",
            'content still to be sent', _upload_of_another)
CASES.check('idempotency-key', faults.OWNER, 'two departments, one Idempotency-Key', 'each its own answer',
            _idempotency)
