"""Recalls and their acknowledgements: by whom, of what, once."""
import base64
import datetime
import json

import faults
from case import ELSEWHERE, ILLEGAL, NOT_FOUND, SCHEMA, TAKEN, Cases, Refused, by, rejected
from department import canonical, fresh
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


# What a recall may name, and that a change of an acknowledgement names the latest one.

_recall('by-a-court-unnamed', 'a recall because a court excluded it, without the judgment', SCHEMA,
        lambda world, draft: draft.set(ground='EXCLUDED_BY_COURT'))
_recall('by-a-day-that-is-over', 'a recall to be acknowledged by a day before its own',
        rejected('STATEMENT_MALFORMED'), lambda world, draft: draft.set(acknowledgeBy='2020-01-01'))
_recall('replaced-by-another-departments', 'a recall whose replacement is of another department', NOT_FOUND,
        lambda world, draft: draft.set(replacement=world.registered(world.b).ref()))


def _replaced(world):
    package, better = world.registered(world.a), world.registered(world.a)
    day = (datetime.date.today() + datetime.timedelta(days=60)).isoformat()
    return world.recall(package).set(replacement=better.ref(), acknowledgeBy=day).send()


CASES.check('naming-a-day-and-a-replacement', faults.CONTROL, 'a recall with a day and a replacement', TAKEN, _replaced)


def _changing(world, earlier, **fields):
    """A second acknowledgement for the same case, which names an earlier one."""
    return world.acknowledgement(earlier.recall, request=earlier.recall.request).set(changes=earlier.ref, **fields)


CASES.check('changed-naming-the-latest', faults.CONTROL, 'an acknowledgement that names the one it changes', TAKEN,
            lambda world: _changing(world, world.lawfully(world.acknowledgement())).send())


def _forked(world):
    first = world.lawfully(world.acknowledgement())
    world.lawfully(_changing(world, first))
    return _changing(world, first).send()


CASES.check('changed-naming-an-older', faults.AGAIN, 'an acknowledgement that names one already changed', ALREADY, _forked)


def _passed_on(world, *names):
    return [{'way': 'REFERRAL', 'department': getattr(world, name).party, 'caseNumber': f'移送-{name}'} for name in names]


def _unsaid(world):
    first = world.lawfully(world.acknowledgement().set(passedOn=_passed_on(world, 'm')))
    return _changing(world, first).send()


CASES.check('passage-unsaid', faults.AGAIN, 'a change that takes back where the evidence went',
            Refused(409, 'ACKNOWLEDGEMENT_CONTRADICTS'), _unsaid)


def _reaches(world):
    """The recall is an event of the police's after what they had read, and they owe an acknowledgement."""
    before = world.m.get('/v1/events', limit=200)
    while before['items']:
        cursor, before = before['nextCursor'], world.m.get('/v1/events', limit=200, after=before['nextCursor'])
    acknowledgement = world.lawfully(world.acknowledgement().set(passedOn=_passed_on(world, 'm')))
    recall = acknowledgement.recall
    told = world.m.get('/v1/events', after=before['nextCursor'])['items']
    own = world.m.call('GET', f'/v1/recalls/{recall.id}', query={'issuer': world.a.code})
    answer = world.draft(
        world.m, 'recall-acknowledgement', f'/v1/recalls/{recall.id}/acknowledgements',
        {'recall': recall.ref, 'caseNumber': '移送-m', 'consequence': 'REMOVED_FROM_CASE', 'note': ''}).send()
    holds = [event['statementId'] for event in told] == [recall.id] and own.taken and answer.taken
    return holds, f'{told} {own} {answer}'


CASES.check('passed-on', faults.CONTROL, 'a recall of evidence referred to the police', TAKEN, _reaches)


# Exclusion: of one's own recognition, once, for its case.

EXCLUSION = STEPS['exclusion']
CASES.control('exclusion-lawful', 'an exclusion by the court of the case', EXCLUSION)


def _exclusion(name, sent, must, spoil, fault=faults.AGAIN):
    CASES.spoilt('exclusion-' + name, fault, sent, must, EXCLUSION, spoil, 'exclusion-lawful')


_exclusion('by-the-source', 'an exclusion by the source', NOT_FOUND, by('a'))
_exclusion('by-a-stranger', 'an exclusion by a department without part in it', NOT_FOUND, by('m'))
_exclusion('of-another-case', 'an exclusion from a case it was not recognised for', rejected('CASE_NUMBER_MISMATCH'),
           lambda world, draft: draft.set(caseNumber=fresh('示例案')))
_exclusion('of-another-article', 'an exclusion on a ground beside the article of another',
           rejected('STATEMENT_MALFORMED'), lambda world, draft: draft.set(article='行政处罚法第四十六条第三款'))


def _excluded(world, times):
    decision = world.lawfully(world.decision())
    for _ in range(times - 1):
        world.lawfully(world.exclusion(decision))
    return world.exclusion(decision).send()


CASES.check('exclusion-twice', faults.AGAIN, 'a second exclusion from one case', ILLEGAL,
            lambda world: _excluded(world, 2))


def _of_a_rejection(world):
    return world.exclusion(world.lawfully(world.decision(conclusion='REJECTED'))).send()


CASES.check('exclusion-of-a-rejection', faults.USE, 'an exclusion of what was never recognised', ILLEGAL, _of_a_rejection)


def _read_by_the_source(world):
    exclusion = world.lawfully(world.exclusion())
    source, stranger = (department.get(f'/v1/exclusions/{exclusion.id}') for department in (world.a, world.m))
    return source.taken and stranger.status == 404, f'{source} {stranger}'


CASES.check('exclusion-told-to-the-source', faults.CONTROL, 'an exclusion, read by source and stranger', TAKEN,
            _read_by_the_source)


# Standing, by spec/standing.md: the digest of the facts stands in the note, each event in the tree of the checkpoint.

def _root(suite, leaf, index, size, hashes):
    """RFC 9162, 2.1.3.2."""
    first, last, value = index, size - 1, leaf
    for sibling in hashes:
        if first & 1 or first == last:
            value = suite.hash(b'\1' + sibling + value)
            while first and not first & 1:
                first, last = first >> 1, last >> 1
        else:
            value = suite.hash(b'\1' + value + sibling)
        first, last = first >> 1, last >> 1
    return value if last == 0 else b''


def _standing(world):
    decision = world.lawfully(world.decision())
    world.lawfully(world.exclusion(decision))
    recall = world.lawfully(world.recall(decision.package))
    answer, suite = world.standing(decision.package), world.a.suite
    facts, lines = answer['facts'], answer['note'].split('\n')
    checkpoint = answer['checkpoint'].split('\n')
    root = base64.b64decode(facts['root'])
    proven = [
        _root(suite, base64.b64decode(event['leaf']), int(event['index']), int(facts['logSize']),
              [base64.b64decode(each) for each in proof['hashes']]) == root
        for event, proof in zip(facts['events'], answer['proofs'])]
    shown = suite.hash(b'\0' + canonical(answer['recalls'][0]))
    holds = (
        lines[:3] == [checkpoint[0], 'huzheng.org/standing@v1', suite.digest(canonical(facts))]
        and checkpoint[1:3] == [facts['logSize'], facts['root']] and proven == [True, True]
        and facts['manifestDigest'] == decision.package.manifest_digest
        and [event['type'] for event in facts['events']] == ['huzheng/exclusion@v1', 'huzheng/recall@v1']
        and facts['events'][1]['statement'] == recall.ref
        and base64.b64decode(facts['events'][1]['leaf']) == shown
        and decision.fields['caseNumber'] not in json.dumps(facts, ensure_ascii=False))
    return holds, str(facts)


CASES.check('standing', faults.CONTROL, 'the standing of excluded and recalled evidence, computed again', TAKEN, _standing)
CASES.check('standing-of-nothing', faults.OWNER, 'the standing of a package nobody registered', NOT_FOUND,
            lambda world: world.standing(seal(world.a)))
