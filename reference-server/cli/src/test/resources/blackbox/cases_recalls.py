"""Recalls and their acknowledgements: by whom, of what, once."""
import faults
from case import ELSEWHERE, NOT_FOUND, TAKEN, Cases, Refused, by, rejected
from department import fresh
from package import seal
from world import STEPS

CASES = Cases('recalls')
ALREADY = Refused(409, 'ACKNOWLEDGED_ALREADY')
NOT_CONCERNED = Refused(409, 'RECALL_NOT_CONCERNED')
RECALL, ACKNOWLEDGEMENT = STEPS['recall'], STEPS['recall-acknowledgement']
CASES.control('lawful', 'a recall by the source', RECALL)
CASES.control('acknowledgement-lawful', 'an acknowledgement for the case that relied on it', ACKNOWLEDGEMENT)


def _recall(name, sent, must, spoil, fault=faults.AGAIN):
    CASES.spoilt(name, fault, sent, must, RECALL, spoil, 'lawful')


_recall('by-a-stranger', 'a recall by a department without part in it', NOT_FOUND, by('m'))
_recall('of-another-package', 'a recall of another digest than the one registered',
        rejected('PACKAGE_REFERENCE_MISMATCH'),
        lambda world, draft: draft.set(evidence={**draft.package.ref(), 'packageDigest': 'sm3:' + '66' * 32}))
_recall('of-nothing', 'a recall of evidence nobody registered', NOT_FOUND,
        lambda world, draft: draft.set(evidence=seal(world.a).ref()))
CASES.check('by-the-consumer', faults.AGAIN, 'a recall by the department that uses it', NOT_FOUND,
            lambda world: world.recall(world.provided().package, world.b).send())


def _recalled_twice(world):
    package = world.registered(world.a)
    world.lawfully(world.recall(package))
    return world.recall(package).send()


CASES.check('twice', faults.AGAIN, 'a second recall', Refused(409, 'RECALLED_ALREADY'), _recalled_twice)


def _acknowledgement(name, sent, must, spoil, fault=faults.AGAIN):
    CASES.spoilt('acknowledgement-' + name, fault, sent, must, ACKNOWLEDGEMENT, spoil, 'acknowledgement-lawful')


_acknowledgement('by-a-stranger', 'an acknowledgement by a department without part in it', NOT_FOUND,
                 by('m'))
_acknowledgement('by-the-source', 'an acknowledgement by the source itself', NOT_CONCERNED, by('a'))
_acknowledgement('for-another-case', 'an acknowledgement for a case that never used it', NOT_CONCERNED,
                 lambda world, draft: draft.set(caseNumber=fresh('示例案')))
_acknowledgement('of-other-content', 'an acknowledgement of other content under that recall id',
                 rejected('REFERENCE_MISMATCH'),
                 lambda world, draft: draft.set(recall={**draft.recall.ref, 'digest': 'sm3:' + '77' * 32}),
                 faults.REFERENCE)
_acknowledgement('posted-elsewhere', 'an acknowledgement of one recall, posted under another', ELSEWHERE,
                 lambda world, draft: draft.set(recall=world.recalled().ref))


def _undecided(world):
    """B was given the evidence and had not decided yet when it was recalled."""
    request = world.provided()
    recall = world.lawfully(world.recall(request.package))
    recall.context['request'] = request
    return recall


def _acknowledged(prepare, *words):
    """The answer to the last of several acknowledgements for one case."""
    def probe(world):
        recall = prepare(world)
        for word in words[:-1]:
            world.lawfully(world.acknowledgement(recall, word))
        return world.acknowledgement(recall, words[-1]).send()
    return probe


for _when, _prepare in {'decided': lambda world: world.recalled(), 'undecided': _undecided}.items():
    CASES.check(f'{_when}-once', faults.CONTROL, f'{_when}: an acknowledgement', TAKEN,
                _acknowledged(_prepare, 'REMOVED_FROM_CASE'))
    CASES.check(f'{_when}-twice', faults.AGAIN, f'{_when}: a second acknowledgement that says the same', ALREADY,
                _acknowledged(_prepare, 'CASE_UNDER_REVIEW', 'CASE_UNDER_REVIEW'))
    CASES.check(f'{_when}-contradicting', faults.AGAIN, f'{_when}: a second acknowledgement that says the contrary',
                ALREADY,
                _acknowledged(_prepare, 'REMOVED_FROM_CASE', 'CASE_UNDER_REVIEW'))


def _rejected_it(world):
    """Who rejected the evidence does not rely on it."""
    request = world.provided()
    world.lawfully(world.decision(request, 'REJECTED'))
    recall = world.lawfully(world.recall(request.package))
    return world.acknowledgement(recall, request=request).send()


CASES.check('after-rejection', faults.AGAIN, 'an acknowledgement for a case that had rejected the evidence',
            NOT_CONCERNED,
            _rejected_it)


def _two_cases(world):
    """One acknowledgement a case: the second case has its own."""
    package = world.registered(world.a)
    uses = [world.lawfully(world.request(package=package)) for _ in range(2)]
    for use in uses:
        world.lawfully(world.grant(use))
    recall = world.lawfully(world.recall(package))
    world.lawfully(world.acknowledgement(recall, request=uses[0]))
    return world.acknowledgement(recall, request=uses[1]).send()


CASES.check('each-case', faults.USE, 'an acknowledgement for a second case of the same department', TAKEN, _two_cases)
