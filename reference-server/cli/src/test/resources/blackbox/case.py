"""What is sent and what must come, one line each; a spoilt statement stands beside the lawful one it was made from."""
import json

import faults
from world import STEPS


class Taken:
    def __str__(self):
        return 'taken'

    def holds(self, answer):
        return answer.taken


class Refused:
    """Refused with this status and stable code and, where a statement did not verify, one of these findings."""

    def __init__(self, status, code, *findings):
        self.status, self.code, self.findings = status, code, findings

    def __str__(self):
        return f"{self.status} {self.code}{' ' + '|'.join(self.findings) if self.findings else ''}"

    def holds(self, answer):
        found = not self.findings or any(finding in self.findings for finding in answer.findings)
        return (answer.status, answer.code) == (self.status, self.code) and found


TAKEN = Taken()


def rejected(*findings):
    """The statement itself is untrue or not signed as it must be."""
    return Refused(422, 'STATEMENT_REJECTED', *findings)


def unsound(*findings):
    """The package does not pass verification."""
    return Refused(422, 'PACKAGE_REJECTED', *findings)


NOT_FOUND = Refused(404, 'NOT_FOUND')
ROLE_FORBIDDEN = Refused(403, 'ROLE_FORBIDDEN')
ILLEGAL = Refused(409, 'TRANSITION_ILLEGAL')
SCHEMA = Refused(400, 'SCHEMA_VIOLATION')
KEY_CONFLICT = Refused(409, 'BUSINESS_KEY_CONFLICT')
ELSEWHERE = Refused(400, 'PATH_MISMATCH')
NOT_ACTIVE = Refused(403, 'CONTRACT_NOT_ACTIVE')
NOT_GRANTED = Refused(403, 'ACCESS_NOT_GRANTED')


def alike(first, second, asked=('', '')):
    """Whether two answers, to what was asked for in each, tell nothing apart."""
    return first.shape(asked[0]) == second.shape(asked[1]), f'{first} / {second}'


def by(department):
    """Spoils a statement: another department, A, B or M, writes it as its own."""
    return lambda world, draft: draft.by(getattr(world, department))


class Case:
    """One case: `probe(world)` gives an answer to judge, or (holds, what was seen)."""

    def __init__(self, name, fault, sent, must, probe, control=None):
        self.name, self.fault, self.sent, self.must, self.probe, self.control = name, fault, sent, must, probe, control

    def judge(self, world):
        try:
            got = self.probe(world)
        except Exception as failure:  # a case that cannot be tried is a case that does not hold
            return False, f'{type(failure).__name__}: {failure}'
        if isinstance(got, tuple):
            return got
        return self.must.holds(got), str(got)


class Cases:
    def __init__(self, area):
        self.area, self.all = area, []

    def _add(self, name, *rest):
        self.all.append(Case(f'{self.area}/{name}', *rest))

    def check(self, name, fault, sent, must, probe):
        """Anything that is not one spoilt statement."""
        self._add(name, fault, sent, must, probe)

    def control(self, name, sent, step):
        """A lawful statement, taken as it stands."""
        self._add(name, faults.CONTROL, sent, TAKEN, lambda world: step(world).send())

    def spoilt(self, name, fault, sent, must, step, spoil, control=None):
        """A lawful statement with one thing changed by `spoil`; `control` names the case of the lawful one."""
        def probe(world):
            draft = step(world)
            spoil(world, draft)
            return draft.send()
        self._add(name, fault, sent, must, probe, f'{self.area}/{control}' if control else None)

    def each(self, name, fault, sent, must, spoil, types=tuple(STEPS)):
        """The same spoiling of every type of statement."""
        for kind in types:
            self.spoilt(
                f'{kind}/{name}', fault, f'{kind}: {sent}', must, STEPS[kind], spoil, f'{kind}/lawful')

    def each_lawful(self, types=tuple(STEPS)):
        for kind in types:
            self.control(f'{kind}/lawful', f'{kind}: as it should be', STEPS[kind])


def run(areas, world, every, out):
    """Tries in order what must be taken, and every so manieth of the rest; a spoilt one holds only if its control did."""
    held = {}
    cases = [case for area in areas for case in area.all]
    for case in (case for number, case in enumerate(cases) if case.must is TAKEN or number % every == 0):
        holds, seen = case.judge(world)
        if case.control and not held.get(case.control, False):
            holds, seen = False, f'the lawful control {case.control} was not taken; {seen}'
        held[case.name] = holds
        out(json.dumps({
            'case': case.name, 'fault': case.fault, 'sent': case.sent, 'must': str(case.must), 'seen': seen,
            'holds': holds}, ensure_ascii=False))
