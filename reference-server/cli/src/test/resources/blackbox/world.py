"""A CA, three departments and an outsider, and every lawful step of an exchange as a draft."""
import base64
import datetime
import json
import os

from curve import INTL, SM
from department import Department, canonical, encode, fresh
from draft import Draft
from package import MATTER, iso, seal
from signing import DAY, Authority, now
import der

PURPOSE, BASIS = {'code': 'PENALTY_INVESTIGATION', 'words': ''}, '浙江省综合行政执法条例第十八条第一款'
RESOURCE = {
    'id': 'R-1', 'title': '电子数据', 'share': 'CONDITIONAL', 'level': 1, 'personal': 'NONE', 'kinds': ['ELECTRONIC_DATA']}
CLOCKS = {'answer': 10, 'provision': 20, 'correction': 10}
MINUTE = datetime.timedelta(minutes=1)
REVIEWER = '33010000011'
SPOKEN_OR_EXPERT = ('R11', 'R12')  # which electronic data are not


def _checks():
    """What is asked of the package, and of each file, by spec/recognition-checks.json; R15 and R16 are asked at use."""
    path = os.path.join(os.environ['HUZHENG_SPEC'], 'recognition-checks.json')
    with open(path, encoding='utf-8') as file:
        rows = json.load(file)['codes']
    parts, asked = {}, {'PACKAGE': [], 'ITEM': []}
    for row in rows:
        check, _, part = row['code'].partition('.')
        if part:
            parts[check].append(part)
        else:
            parts[check] = []
            if row['moment'] != 'USE':
                asked[row['scope']].append((check, row['answeredBy'] != 'MACHINE', parts[check]))
    return asked


ASKED = _checks()


def _answers(scope, conclusion, reviewer):
    """Answers that lead to this conclusion; what a person is asked, the reviewer answers, and each part by itself."""
    answer = {'REJECTED': 'FAILED', 'CORRECTION_REQUIRED': 'INDETERMINATE'}.get(conclusion, 'PASSED')
    answers = []
    for check, in_person, parts in ASKED[scope]:
        given = {'check': check, 'answer': 'NOT_APPLICABLE' if check in SPOKEN_OR_EXPERT else answer, 'note': '已核',
                 'findings': []}
        if in_person and check not in SPOKEN_OR_EXPERT:
            given['by'] = reviewer
        if parts:
            given['parts'] = [
                {'part': part, 'answer': answer, 'note': f'经查阅原件，{part} 一项已核', 'by': reviewer} for part in parts]
        answers.append(given)
    return answers


def reviewed(draft, number):
    """A decision as another officer would have written it: that number wherever a person answers."""
    written = json.dumps([draft.fields['checks'], draft.fields['items']])
    checks, items = json.loads(written.replace(draft.fields['reviewer'], number))
    return draft.set(reviewer=number, checks=checks, items=items)


class Unlawful(Exception):
    """A lawful step that a case needs was refused."""


class World:
    def __init__(self, folder, wire):
        self.folder, self.wire, self.spelling, self.territories = folder, wire, canonical, iter(range(101, 999))
        self.authority, self.unknown = Authority(SM, '示例CA'), Authority(SM, '无人信任的CA')
        self.a = self._department(
            '11330421MB0000019G', '示例县生态环境所', 'app-a', ('33010000001', '示例员甲'), ('33010000002', '示例员乙'))
        self.b = self._department(
            '11330421MB0000027B', '示例镇综合行政执法队', 'app-b', (REVIEWER, '示例员丙'), ('33010000012', '示例员丁'))
        self.m = self._department(
            '11330421MB00000356', '示例县派出所', 'app-m', ('33010000021', '示例员戊'), ('33010000022', '示例员己'))
        self.foreign = Department(
            wire, Authority(INTL, 'Example CA'), self.a.code, self.a.title, 'app-a', self.a.people)
        self.impostor = Department(wire, self.unknown, self.a.code, self.a.title, 'app-a', self.a.people)
        self.known = {}

    def _department(self, code, title, app, *people):
        return Department(self.wire, self.authority, code, title, app, people)

    def write(self):
        """What the server is started with: the trust folder and the departments."""
        def put(name, text):
            with open(os.path.join(self.folder, name), 'w', encoding='utf-8') as file:
                file.write(text)
        os.makedirs(os.path.join(self.folder, 'trust'))
        put('trust/ca.crt', der.pem('CERTIFICATE', self.authority.certificate))
        put('trust/ca.crl', self.authority.revocation_list())
        rows = []
        for department in (self.a, self.b, self.m):
            put(department.app + '.crt', der.pem('CERTIFICATE', department.seal.certificate))
            rows.append({
                'appId': department.app, 'code': department.code, 'name': department.title,
                'certificates': [department.app + '.crt'], 'publishes': ['330421']})
        put('departments.json', json.dumps({'departments': rows}, ensure_ascii=False))

    def once(self, key, make):
        """What several cases may share."""
        if key not in self.known:
            self.known[key] = make()
        return self.known[key]

    def draft(self, department, kind, path, fields, officers=(), **context):
        return Draft(department, kind, path, fields, officers, self.spelling, **context)

    @staticmethod
    def lawfully(draft):
        answer = draft.send()
        if not answer.taken:
            raise Unlawful(f'a lawful {draft.kind} was refused: {answer}')
        return draft

    # Evidence

    def uploaded(self, owner, package):
        content = package if isinstance(package, bytes) else package.content
        for answer in owner.upload(content):
            if not answer.taken:
                raise Unlawful(f'a lawful upload was refused: {answer}')
        return package

    def registration(self, owner=None, package=None):
        owner = owner or self.a
        package = self.uploaded(owner, package or seal(owner))
        evidence = {'id': package.id, 'packageDigest': owner.suite.digest(package.content)}
        return self.draft(
            owner, 'registration', '/v1/evidence', {**package.registration(), 'evidence': evidence}, package=package)

    def registered(self, owner=None, package=None):
        return self.lawfully(self.registration(owner, package)).package

    def custody(self, owner=None, package=None, number=1, previous=None, action='SEAL', giver=None, taker=None,
                by=None):
        """An event on the owner's evidence, by default the first: sealed in its own room."""
        owner = owner or self.a
        package = package or self.registered(owner)
        fields = {
            'evidence': {'id': package.id, 'manifestDigest': package.manifest_digest}, 'number': number,
            'previous': previous or package.first_link, 'action': action,
            'to': {**(taker or owner).party, 'person': (taker or owner).people[0][1]}, 'time': iso(now() - MINUTE),
            'place': '示例仓库', 'sealNumber': 'S-1', 'condition': '完好'}
        if giver:
            fields['from'] = {**giver.party, 'person': giver.people[0][1]}
        return self.draft(by or owner, 'custody-event', '/v1/custody-events', fields, package=package)

    def follows(self, before, **how):
        """The next custody event after this one."""
        link = before.suite.digest(before.seal().signatures[0])
        return self.custody(package=before.package, number=before.fields['number'] + 1, previous=link, **how)

    # Contracts

    def contract(self, provider=None, consumer=None, by=None):
        provider, consumer = provider or self.a, consumer or self.b
        fields = {
            'provider': provider.party, 'consumers': [consumer.party], 'purposes': [PURPOSE], 'legalBases': [BASIS],
            'matters': [MATTER], 'territories': ['330421'], 'resources': [RESOURCE], 'clearance': 1, 'quotas': [],
            'workingDays': CLOCKS, 'correctionChannel': '向提供方书面提出', 'retentionDays': 365,
            'onwardSharing': False, 'secrets': False,
            'validFrom': iso(now() - MINUTE), 'validTo': iso(now() + 30 * DAY)}
        return self.draft(by or provider, 'sharing-contract', '/v1/contracts', fields, parties=(provider, consumer))

    def signature(self, contract=None, party=None, answer='ACCEPT'):
        contract = contract or self.lawfully(self.contract())
        fields = {'contract': contract.ref, 'answer': answer, 'reason': '同意'}
        return self.draft(
            party or contract.parties[1], 'contract-signature', f'/v1/contracts/{contract.id}/signatures', fields,
            contract=contract)

    def in_force(self, contract):
        """Proposes it and lets both parties sign."""
        self.lawfully(contract)
        for party in contract.parties:
            self.lawfully(self.signature(contract, party))
        return contract

    def active(self, provider=None, consumer=None):
        provider, consumer = provider or self.a, consumer or self.b
        return self.once(
            ('contract', provider.app, consumer.app), lambda: self.in_force(self.contract(provider, consumer)))

    def review(self, contract=None, party=None, outcome='PASSED'):
        contract = contract or self.lawfully(self.contract())
        return self.draft(
            party or contract.parties[0], 'security-review', f'/v1/contracts/{contract.id}/security-reviews',
            {'contract': contract.ref, 'outcome': outcome, 'opinion': '级别、用途均已核对'}, contract=contract)

    def suspension(self, contract=None, party=None, action='SUSPEND'):
        contract = contract or self.in_force(self.contract())
        return self.draft(
            party or contract.parties[0], 'contract-suspension', f'/v1/contracts/{contract.id}/suspensions',
            {'contract': contract.ref, 'action': action, 'reason': '核查数据质量'}, contract=contract)

    def revocation(self, contract=None, party=None):
        contract = contract or self.in_force(self.contract())
        return self.draft(
            party or contract.parties[0], 'contract-revocation', f'/v1/contracts/{contract.id}/revocations',
            {'contract': contract.ref, 'reason': '不再需要'}, contract=contract)

    # Access

    def request(self, contract=None, package=None, case=None):
        contract = contract or self.active()
        provider, consumer = contract.parties
        package = package or self.once(('evidence', provider.app), lambda: self.registered(provider))
        fields = {
            'contract': contract.ref, 'evidenceId': package.id, 'purpose': PURPOSE, 'matter': MATTER,
            'territory': '330421', 'caseNumber': case or fresh('示例案')}
        return self.draft(consumer, 'access-request', '/v1/access-requests', fields, contract=contract, package=package)

    def grant(self, request=None):
        request = request or self.lawfully(self.request())
        fields = {
            'request': request.ref, 'contract': request.contract.ref, 'evidence': request.package.ref(),
            'validTo': iso(now() + DAY)}
        return self.draft(
            request.contract.parties[0], 'access-grant', f'/v1/access-requests/{request.id}/grant', fields,
            request=request, package=request.package)

    def refusal(self, request=None):
        request = request or self.lawfully(self.request())
        reason = {'code': 'PURPOSE_OUTSIDE_CONTRACT', 'detail': '', 'zh': '用途超出契约', 'en': 'Outside the contract', 'basis': '契约：用途条款'}
        fields = {'request': request.ref, 'contract': request.contract.ref, 'reasons': [reason]}
        return self.draft(
            request.contract.parties[0], 'access-refusal', f'/v1/access-requests/{request.id}/refusal', fields,
            request=request)

    def download(self, department, package, request=None):
        query = {'request': request.id} if request else {}
        return department.call('GET', f'/v1/evidence/{package.id}/content', query=query)

    def provided(self, contract=None, package=None, case=None):
        """Requested, granted and downloaded, of evidence nobody used before."""
        contract = contract or self.active()
        package = package or self.registered(contract.parties[0])
        request = self.lawfully(self.request(contract, package, case))
        request.context['grant'] = self.lawfully(self.grant(request))
        answer = self.download(contract.parties[1], package)
        if not answer.taken:
            raise Unlawful(f'a lawful download was refused: {answer}')
        return request

    def deletion(self, request=None):
        request = request or self.provided()
        fields = {
            'request': request.ref, 'grant': request.grant.ref, 'evidence': request.package.ref(),
            'deletedAt': iso(now()), 'method': '逻辑删除并覆写存储介质'}
        return self.draft(
            request.department, 'data-deletion', f'/v1/access-requests/{request.id}/deletions', fields,
            request=request, package=request.package)

    # Recognition

    def decision(self, request=None, conclusion='RECOGNISED', reviewer=None):
        request = request or self.provided()
        consumer = request.department
        reviewer = reviewer or consumer.people[0][0]
        each = [conclusion] * len(request.package.files)
        if conclusion == 'PARTIALLY_RECOGNISED':
            each = ['RECOGNISED', *['REJECTED'] * (len(each) - 1)]
        whole = conclusion if len(set(each)) == 1 else 'RECOGNISED'
        fields = {
            'evidence': request.package.ref(), 'manifestDigest': request.package.manifest_digest,
            'contract': request.contract.ref, 'request': request.ref,
            'reportDigest': consumer.suite.digest(b'the report of a verification'),
            'receiptDigest': consumer.suite.digest(b'the record of a review'),
            'caseNumber': request.fields['caseNumber'], 'use': 'ADMINISTRATIVE',
            'policy': {'id': 'zhejiang', 'digest': consumer.suite.digest(b'the file of a policy')},
            'conclusion': conclusion,
            'items': [
                {'name': name, 'conclusion': concluded, 'checks': _answers('ITEM', concluded, reviewer)}
                for name, concluded in zip(request.package.files, each)],
            'checks': _answers('PACKAGE', whole, reviewer),
            'reviewer': reviewer, 'reason': '经审查符合互认条件，来源、取得方式、形式均已核对', 'basis': BASIS,
            'appeal': '对本决定有异议的，可向示例县综合行政执法指导办公室提出'}
        return self.draft(
            consumer, 'recognition-decision', '/v1/recognitions', fields, [consumer.officers[reviewer]],
            request=request, package=request.package)

    def recall(self, package=None, owner=None):
        owner = owner or self.a
        package = package or self.registered(owner)
        fields = {'evidence': package.ref(), 'ground': 'SOURCE_ERROR', 'reason': '采集设备时间有误'}
        return self.draft(owner, 'recall', '/v1/recalls', fields, package=package)

    def recalled(self, request=None):
        """A recall of evidence that was recognised."""
        request = request or self.provided()
        self.lawfully(self.decision(request))
        recall = self.lawfully(self.recall(request.package, request.contract.parties[0]))
        recall.context['request'] = request
        return recall

    def acknowledgement(self, recall=None, consequence='CASE_UNDER_REVIEW', request=None):
        recall = recall or self.recalled()
        request = request or recall.request
        fields = {
            'recall': recall.ref, 'caseNumber': request.fields['caseNumber'], 'consequence': consequence, 'note': ''}
        return self.draft(
            request.department, 'recall-acknowledgement', f'/v1/recalls/{recall.id}/acknowledgements', fields,
            recall=recall)

    def exclusion(self, decision=None):
        """By the court of the case, of evidence the department had recognised for it."""
        decision = decision or self.lawfully(self.decision())
        fields = {
            'evidence': decision.fields['evidence'], 'recognition': decision.ref,
            'caseNumber': decision.fields['caseNumber'], 'ground': 'PROCEDURE_SERIOUSLY_VIOLATED',
            'article': '行政诉讼法解释第四十三条第一项', 'judgment': '（2026）示例行初1号', 'reason': '取证人员不足两人'}
        return self.draft(decision.department, 'exclusion', '/v1/exclusions', fields, package=decision.package)

    def standing(self, package):
        """How a package stands; whoever holds it may ask."""
        return self.wire.open('GET', f'/v1/standings/{encode(package.manifest_digest)}')

    # Catalogues

    def catalogue(self, publisher=None):
        """A first edition for a territory that has none yet."""
        publisher = publisher or self.a
        territory = {'code': f'330421{next(self.territories)}000', 'name': '示例镇'}
        basis = {'document': '示例省条例', 'level': 'LOCAL_REGULATION', 'article': '第一条', 'publishedOn': '2020-05-01'}
        line = {'version': {
            'code': 'SX-1', 'territory': territory, 'number': 1, 'validity': {'from': '2024-01-01T00:00:00+08:00'},
            'content': {
                'name': '示例事项', 'field': '城市管理', 'category': 'PENALTY', 'bases': [basis],
                'penalties': ['FINE'], 'lists': []},
            'recordedAt': '2024-01-01T00:00:00+08:00', 'state': 'EFFECTIVE'}}
        document = canonical(line) + b'\n'
        self.uploaded(publisher, document)
        fields = {
            'title': '示例县综合行政执法事项目录', 'territory': territory, 'number': 1,
            'document': publisher.suite.digest(document), 'versions': 1, 'assignments': 0, 'negativeEntries': 0}
        return self.draft(publisher, 'matter-catalogue', '/v1/catalogues', fields)

    def resources(self, publisher=None):
        """The next edition of what a department shares."""
        publisher = publisher or self.a
        latest = publisher.get('/v1/resources/' + publisher.code)
        edition = 1
        if latest.taken:
            edition += json.loads(base64.b64decode(latest['envelope']['payload']))['edition']
        fields = {
            'edition': edition, 'legalBases': [BASIS], 'territories': ['330421'], 'contact': '数据科',
            'resources': [RESOURCE], 'withheld': [{'title': '举报人信息', 'basis': '保守国家秘密法'}]}
        return self.draft(publisher, 'resource-catalogue', '/v1/resources', fields)

    # Objections

    def objection(self, request=None):
        """By the consumer, to what it obtained."""
        request = request or self.provided()
        fields = {
            'subject': 'DATA', 'against': request.grant.ref, 'to': request.contract.parties[0].party, 'items': [],
            'reason': '样品数量与采样记录不一致'}
        return self.draft(request.department, 'objection', '/v1/objections', fields, request=request)

    def objection_act(self, objection=None, act='CONFIRM', by=None):
        """By the source, that what it gave stands."""
        objection = objection or self.lawfully(self.objection())
        fields = {'objection': objection.ref, 'act': act, 'reason': '经核查'}
        return self.draft(
            by or objection.request.contract.parties[0], 'objection-act', f'/v1/objections/{objection.id}/acts', fields,
            objection=objection)

    def handover(self, package=None, owner=None, to=None):
        owner, to = owner or self.a, to or self.b
        package = package or self.registered(owner)
        item = {'evidence': package.ref(), 'kind': package.registration()['kind']}
        fields = {
            'use': 'ADMINISTRATIVE', 'to': to.party, 'caseNumber': '示环罚立〔2026〕1号', 'letter': '示环移〔2026〕1号',
            'reason': '属你单位管辖', 'items': [item],
            'papers': [{'role': 'LETTER', 'name': '移送函.pdf', 'digest': package.manifest_digest}]}
        return self.draft(owner, 'case-handover', '/v1/handovers', fields, package=package, to=to)

    def handover_act(self, handover=None, act='RECEIVE', by=None, **more):
        handover = handover or self.lawfully(self.handover())
        received = [item['evidence'] for item in handover.fields['items'] if act == 'RECEIVE']
        fields = {'handover': handover.ref, 'act': act, 'received': received, **more}
        return self.draft(by or handover.to, 'handover-act', f'/v1/handovers/{handover.id}/acts', fields)


# How each type of statement is begun; every one of them is taken as it stands.
STEPS = {
    'registration': World.registration, 'custody-event': World.custody, 'sharing-contract': World.contract,
    'security-review': World.review, 'contract-signature': World.signature, 'contract-suspension': World.suspension,
    'contract-revocation': World.revocation,
    'access-request': World.request, 'access-grant': World.grant, 'access-refusal': World.refusal,
    'data-deletion': World.deletion,
    'recognition-decision': World.decision, 'recall': World.recall,
    'recall-acknowledgement': World.acknowledgement, 'exclusion': World.exclusion,
    'objection': World.objection, 'objection-act': World.objection_act, 'case-handover': World.handover,
    'handover-act': World.handover_act, 'resource-catalogue': World.resources, 'matter-catalogue': World.catalogue}
