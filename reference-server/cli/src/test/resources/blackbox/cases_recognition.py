"""Decisions: by whom, on what was given to whom, signed by whom, and how often."""
import faults
from case import ILLEGAL, NOT_FOUND, ROLE_FORBIDDEN, SCHEMA, TAKEN, Cases, Refused, rejected
from department import fresh
from package import seal
from signing import Signer, officer_subject
from world import REVIEWER, STEPS, reviewed

CASES = Cases('recognition')
DECISION = STEPS['recognition-decision']
CASES.control('lawful', 'a decision signed by its reviewer', DECISION)
for _conclusion in ('PARTIALLY_RECOGNISED', 'CORRECTION_REQUIRED', 'REJECTED'):
    CASES.control(f'lawful-{_conclusion.lower().replace("_", "-")}', f'{_conclusion}, signed by its reviewer',
                  lambda world, conclusion=_conclusion: world.decision(conclusion=conclusion))


def _decision(name, sent, must, spoil, fault=faults.DECISION):
    CASES.spoilt(name, fault, sent, must, DECISION, spoil, 'lawful')


def _by(department):
    def spoil(world, draft):
        chosen = department(world)
        number = chosen.people[0][0]
        reviewed(draft.by(chosen, chosen.officers[number]), number)
    return spoil


_decision('by-the-source', 'a decision by the source itself', NOT_FOUND, _by(lambda world: world.a))
_decision('by-a-stranger', 'a decision by a department without part in it', NOT_FOUND, _by(lambda world: world.m))

# The reviewer


def _signed_by(*signers):
    def spoil(world, draft):
        draft.signers = [draft.department.seal, *(signer(world) for signer in signers)]
    return spoil


def _reviewer(world):
    return world.b.officers['33010000011']


def _colleague(world):
    return world.b.officers['33010000012']


MALFORMED, UNKNOWN_ITEM = rejected('STATEMENT_MALFORMED'), rejected('DECISION_ITEM_UNKNOWN')
UNSIGNED = rejected('REVIEWER_SIGNATURE_MISSING')
_decision('unsigned-by-reviewer', 'no signature of the reviewer', UNSIGNED, _signed_by(), faults.SIGNER)
_decision('signed-by-a-colleague', "a colleague's signature instead of the reviewer's", UNSIGNED,
          _signed_by(_colleague), faults.SIGNER)
_decision('signed-by-the-source', "an officer of the source signed instead of the reviewer",
          rejected('SIGNER_NOT_EXPECTED'),
          _signed_by(lambda world: world.a.officers['33010000001']), faults.SIGNER)
_decision('reviewer-unknown', 'a reviewer whom no certificate names', UNSIGNED,
          lambda world, draft: reviewed(draft, '33010099999'), faults.SIGNER)
CASES.control('two-officers', 'signed by the reviewer and a colleague',
              lambda world: _also_signed(world, DECISION(world)))


def _also_signed(world, draft):
    draft.signers.append(_colleague(world))
    return draft


def _number_of_another(world, draft):
    """An officer of M, signing under B's decision, with the reviewer's number."""
    signer = Signer(world.authority, officer_subject(world.m.code, world.m.title, '示例员丙', '33010000011'))
    draft.signers = [draft.department.seal, signer]


_decision('number-of-the-reviewer-at-another', "the reviewer's number on a certificate of another department",
          rejected('SIGNER_NOT_EXPECTED'), _number_of_another, faults.SIGNER)


def _collector(world, draft):
    """Who collected it at A has since moved to B, and keeps the number."""
    number, person = world.a.people[0]
    signer = Signer(world.authority, officer_subject(world.b.code, world.b.title, person, number))
    draft.signers = [draft.department.seal, signer]
    reviewed(draft, number)


_decision('reviewer-collected-it', 'the reviewer is one of the collectors', rejected('REVIEWER_IS_COLLECTOR'),
          _collector)


def _collector_renumbered(world, draft):
    """Who collected it at A reviews it at B, under a second number."""
    number = '33010000099'
    signer = Signer(world.authority, officer_subject(world.b.code, world.b.title, world.a.people[0][1], number))
    draft.signers = [draft.department.seal, signer]
    reviewed(draft, number)


_decision('reviewer-collected-it-under-another-number', 'the reviewer has the name of a collector, and another number',
          rejected('SIGNER_SAME_PERSON'), _collector_renumbered)

# What it is about

_decision('another-case', 'another case than was asked for', rejected('CASE_NUMBER_MISMATCH'),
          lambda world, draft: draft.set(caseNumber=fresh('示例案')))
_decision('another-package', 'another digest than the one registered', rejected('PACKAGE_REFERENCE_MISMATCH'),
          lambda world, draft: draft.set(evidence={**draft.package.ref(), 'packageDigest': 'sm3:' + '55' * 32}))
_decision('another-manifest', "another manifest digest than the package's", rejected('PACKAGE_MANIFEST_MISMATCH'),
          lambda world, draft: draft.set(manifestDigest='sm3:' + '55' * 32))
_decision('another-evidence', 'other evidence than was asked for', rejected('PACKAGE_REFERENCE_MISMATCH'),
          lambda world, draft: draft.set(evidence=world.registered(world.a).ref()))
_decision('another-contract', 'another contract than the request names', rejected('REFERENCE_MISMATCH'),
          lambda world, draft: draft.set(contract=world.in_force(world.contract()).ref))
_decision('other-request-content', 'other content under that request id', rejected('REFERENCE_MISMATCH'),
          lambda world, draft: draft.set(request={**draft.request.ref, 'digest': 'sm3:' + '55' * 32}), faults.REFERENCE)

# What it concludes


def _changed(checks, changed):
    """The answers, some of them otherwise; what is None is left out."""
    otherwise = [{**check, **changed.get(check['check'], {})} for check in checks]
    return [{name: value for name, value in check.items() if value is not None} for check in otherwise]


def _checks(changed):
    return lambda world, draft: draft.set(checks=_changed(draft.fields['checks'], changed))


def _item(changed, which=0):
    """One file's answers, some of them otherwise."""
    def spoil(world, draft):
        items = list(draft.fields['items'])
        items[which] = {**items[which], 'checks': _changed(items[which]['checks'], changed)}
        draft.set(items=items)
    return spoil


_decision('recognised-with-a-failed-check', 'RECOGNISED although a check failed', MALFORMED,
          _checks({'R6': {'answer': 'FAILED'}}))
_decision('recognised-with-an-open-check', 'RECOGNISED although a check could not be decided', MALFORMED,
          _checks({'R14': {'answer': 'INDETERMINATE'}}))
_decision('recognised-with-a-failed-item', 'RECOGNISED although one file failed a check', MALFORMED,
          _item({'R13': {'answer': 'FAILED'}}))
_decision('passed-without-a-person', 'a check passed that needs a person, and no person answered it', MALFORMED,
          _checks({'R2': {'by': None}}))
_decision('passed-by-a-stranger', 'a check answered by another officer than the reviewer', MALFORMED,
          _checks({'R2': {'by': '33010000012'}}))
_decision('machine-answered-by-a-person', "a person's answer where the program answers", MALFORMED,
          _checks({'R6': {'by': REVIEWER}}))
_decision('elements-at-once', 'relevance without its elements', MALFORMED, _item({'R8': {'parts': None}}))
_decision('a-failed-head', 'R9 passed although one head of the exclusion list failed', MALFORMED,
          lambda world, draft: _item({'R9': {'parts': [
              {**part, 'answer': 'FAILED' if part['part'] == 'ALTERED' else part['answer']}
              for part in draft.fields['items'][0]['checks'][3]['parts']]}})(world, draft))
_decision('relevance-waived', 'a file to which relevance does not apply', MALFORMED,
          _item({'R8': {'answer': 'NOT_APPLICABLE'}}))
_decision('one-check-twice', 'one check twice, another not at all', MALFORMED, _checks({'R2': {'check': 'R1'}}))
_decision('one-check-left-out', 'without the last check', SCHEMA,
          lambda world, draft: draft.set(checks=draft.fields['checks'][:-1]))


def _partial(name, sent, must, items):
    def step(world):
        return world.decision(conclusion='PARTIALLY_RECOGNISED')
    CASES.spoilt(name, faults.DECISION, sent, must, step, lambda world, draft: draft.set(items=items(draft)),
                 'lawful-partially-recognised')


def _renamed(item, name):
    return {**item, 'name': name}


_partial('partial-of-nothing', 'partial recognition without any item', SCHEMA, lambda draft: [])
_partial('partial-of-what-is-not-there', 'a conclusion on a file the package does not hold, and none on one it does',
         rejected('DECISION_ITEM_UNKNOWN', 'DECISION_ITEM_MISSING'),
         lambda draft: [_renamed(draft.fields['items'][0], 'no/such/file'), *draft.fields['items'][1:]])
_partial('partial-of-too-much', 'a conclusion on each file it holds and on one it does not',
         UNKNOWN_ITEM, lambda draft: [*draft.fields['items'], _renamed(draft.fields['items'][1], 'evidence/c.txt')])
_partial('partial-of-one-twice', 'two conclusions on one file', MALFORMED,
         lambda draft: [*draft.fields['items'], draft.fields['items'][0]])
_partial('partial-but-all-rejected', 'PARTIALLY_RECOGNISED although no file is', MALFORMED,
         lambda draft: [_renamed(draft.fields['items'][1], item['name']) for item in draft.fields['items']])
_partial('recognised-after-all', 'a file RECOGNISED although its checks failed', MALFORMED,
         lambda draft: [draft.fields['items'][0], {**draft.fields['items'][1], 'conclusion': 'RECOGNISED'}])
_decision('whole-but-a-file', 'recognition that says nothing of one file', rejected('DECISION_ITEM_MISSING'),
          lambda world, draft: draft.set(items=draft.fields['items'][:1]))

# When


def _before(prepare):
    def probe(world):
        package = world.registered(world.a)
        request = world.lawfully(world.request(package=package))
        prepare(world, request)
        return world.decision(request).send()
    return probe


CASES.check('before-the-answer', faults.DECISION, 'a decision before the request was answered', ILLEGAL,
            _before(lambda world, request: None))
CASES.check('after-the-refusal', faults.DECISION, 'a decision although the request was refused', ILLEGAL,
            _before(lambda world, request: world.lawfully(world.refusal(request))))
CASES.check('before-the-download', faults.DECISION, 'a decision on what was never downloaded', ILLEGAL,
            _before(lambda world, request: world.lawfully(world.grant(request))))


def _unsent(world):
    """The request it names was never sent."""
    return world.decision(world.request(package=world.registered(world.a))).send()


CASES.check('before-the-request', faults.DECISION, 'a decision on a request nobody made', NOT_FOUND, _unsent)


def _unregistered(world):
    """Neither the evidence nor the request is known."""
    return world.decision(world.request(package=seal(world.a))).send()


CASES.check('before-the-registration', faults.DECISION, 'a decision on evidence nobody registered', NOT_FOUND,
            _unregistered)


def _after_recall(world):
    request = world.provided()
    world.lawfully(world.recall(request.package))
    return world.decision(request).send()


def _after_revocation(world):
    """What was lawfully obtained stays so when the source ends the contract afterwards."""
    contract = world.in_force(world.contract())
    request = world.provided(contract)
    world.lawfully(world.revocation(contract))
    return world.decision(request).send()


def _twice(world):
    request = world.provided()
    world.lawfully(world.decision(request))
    return world.decision(request, 'REJECTED').send()


def _corrected(download):
    def probe(world):
        request = world.provided()
        first = world.lawfully(world.decision(request, 'CORRECTION_REQUIRED'))
        if download:
            world.download(world.b, request.package)
        return world.decision(request).set(supersedes=first.ref).send()
    return probe


def _unnamed(world):
    request = world.provided()
    world.lawfully(world.decision(request, 'CORRECTION_REQUIRED'))
    world.download(world.b, request.package)
    return world.decision(request).send()


def _objected(raised, named):
    """A second decision on what was recognised; a party of the case may have questioned it."""
    def probe(world):
        request = world.provided()
        first = world.lawfully(world.decision(request))
        if raised:
            world.lawfully(world.objection(request).set(
                subject='CHALLENGE', against=first.ref, to=request.department.party))
        second = world.decision(request, 'REJECTED')
        return (second.set(supersedes=first.ref) if named else second).send()
    return probe


def _by_the_source(world):
    request = world.provided()
    return world.objection(request).by(world.a).set(to=request.department.party).send()


def _settled_by_nobody(world):
    return world.objection_act(act='UPHOLD').send()


def _confirmed_by_the_consumer(world):
    objection = world.lawfully(world.objection())
    return world.objection_act(objection, by=objection.department).send()


def _objection_seen_by_a_stranger(world):
    objection = world.lawfully(world.objection())
    source, stranger = (department.get(f'/v1/objections/{objection.id}') for department in (world.a, world.m))
    return source.taken and source['state'] == 'RAISED' and stranger.status == 404, f'{source} {stranger}'


CASES.check('after-the-recall', faults.AGAIN, 'a decision on recalled evidence', ILLEGAL, _after_recall)
CASES.check('after-the-revocation', faults.PAST,
            'a decision after the contract, under which it was obtained, was revoked',
            TAKEN, _after_revocation)
CASES.check('twice', faults.AGAIN, 'a second decision that says the contrary', ILLEGAL, _twice)
CASES.check('corrected', faults.AGAIN, 'a second decision after a correction and a new download', TAKEN,
            _corrected(True))
CASES.check('corrected-unnamed', faults.AGAIN, 'a second decision after a correction that does not name the first',
            Refused(409, 'DECISION_STANDS'), _unnamed)
CASES.check('questioned', faults.AGAIN, 'a second decision after a party questioned the first', TAKEN, _objected(True, True))
CASES.check('questioned-unnamed', faults.AGAIN, 'the same, without naming the first', Refused(409, 'DECISION_STANDS'),
            _objected(True, False))
CASES.check('unquestioned', faults.AGAIN, 'a second decision that nobody questioned', ILLEGAL, _objected(False, True))
CASES.check('objection-by-the-source', faults.OWNER, 'an objection to its own grant', ROLE_FORBIDDEN, _by_the_source)
CASES.check('objection-upheld-by-the-source', faults.OWNER, 'an objection settled by who has to answer it', ILLEGAL,
            _settled_by_nobody)
CASES.check('objection-confirmed-by-who-raised-it', faults.OWNER, 'an objection answered by who raised it', ILLEGAL,
            _confirmed_by_the_consumer)
CASES.check('handover-by-who-does-not-own-it', faults.OWNER, "a handover of another department's evidence", NOT_FOUND,
            lambda world: world.handover(world.registered(world.a), owner=world.b, to=world.m).send())
CASES.check('handover-received-by-its-sender', faults.OWNER, 'a handover, signed for by who sent it', ILLEGAL,
            lambda world: world.handover_act(by=world.a).send())
CASES.check('handover-filed-before-it-is-received', faults.OWNER, 'a handover, filed before it was signed for', ILLEGAL,
            lambda world: world.handover_act(act='FILE', document='立字1号').send())
CASES.check('objection-told-to-the-source', faults.CONTROL, 'an objection, read by source and stranger', TAKEN,
            _objection_seen_by_a_stranger)
CASES.check('corrected-unseen', faults.AGAIN, 'a second decision after a correction, without looking again', ILLEGAL,
            _corrected(False))

# One evidence, several uses


def _second_use(contract=None, name_it=True):
    """Requested, granted and downloaded a second time, for another case; the download names its request."""
    def make(world):
        package = world.registered(world.a)
        first = world.lawfully(world.request(package=package))
        world.lawfully(world.grant(first))
        second = world.lawfully(world.request(contract(world) if contract else None, package))
        world.lawfully(world.grant(second))
        for request in (first, second):
            world.download(world.b, package, request if name_it else None)
        return first, second
    return make


def _both_decided(make, which):
    def probe(world):
        uses = make(world)
        answers = [world.decision(use).send() for use in uses]
        return answers[which]
    return probe


for _which, _word in enumerate(('first', 'second')):
    CASES.check(f'two-cases-{_word}', faults.USE,
                f'one evidence in two cases, each downloaded by name: the {_word} decision',
                TAKEN, _both_decided(_second_use(), _which))
    CASES.check(f'two-contracts-{_word}', faults.USE, f'one evidence under two contracts: the {_word} decision', TAKEN,
                _both_decided(_second_use(lambda world: world.in_force(world.contract())), _which))


def _named_the_other(world):
    """Only the first request's download took place."""
    package = world.registered(world.a)
    uses = [world.lawfully(world.request(package=package)) for _ in range(2)]
    for use in uses:
        world.lawfully(world.grant(use))
    world.download(world.b, package, uses[0])
    return world.decision(uses[1]).send()


CASES.check('two-cases-one-download', faults.USE, 'a decision in the case whose request no download named', ILLEGAL,
            _named_the_other)


def _shown_in_both(world):
    uses = _second_use()(world)
    for use in uses:
        world.decision(use).send()
    world.lawfully(world.recall(uses[0].package))
    seen = [world.b.get('/v1/cases/' + use.fields['caseNumber'])['items'] for use in uses]
    return all(items and items[0]['status'] == 'RECALLED' for items in seen), str(seen)[:200]


CASES.check('two-cases-recalled', faults.USE, 'one evidence recognised in two cases and recalled: both cases',
            'RECALLED in both', _shown_in_both)
