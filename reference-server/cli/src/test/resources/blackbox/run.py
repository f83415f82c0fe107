"""
The contract, tried from outside: python3 run.py FOLDER [--every N] [AREA...]

Writes a trust folder and departments.json into FOLDER and says READY; then reads the server's address from the standard
input, tries every case of the areas named (all of them by default), or what must be taken and every Nth of the rest, prints one JSON line a case, and leaves every
exchange in FOLDER/exchanges.jsonl. Knows spec/ only, nothing of the SDK.
"""
import importlib
import os
import sys

from case import run
from department import Wire
from world import World

AREAS = ['wire', 'spelling', 'registration', 'packages', 'signers', 'names', 'times', 'ids', 'contracts', 'access',
         'recognition', 'custody', 'recalls', 'inbox', 'strangers']


def main(folder, names):
    every = int(names[1]) if names[:1] == ['--every'] else 1
    names = names[2:] if names[:1] == ['--every'] else names
    with open(os.path.join(folder, 'exchanges.jsonl'), 'w', encoding='utf-8') as log:
        wire = Wire(log)
        world = World(folder, wire)
        world.write()
        print('READY', flush=True)
        wire.base = sys.stdin.readline().strip()
        areas = [importlib.import_module('cases_' + name).CASES for name in names or AREAS]
        run(areas, world, every, lambda line: print(line, flush=True))


if __name__ == '__main__':
    sys.stdout.reconfigure(encoding='utf-8')
    main(sys.argv[1], sys.argv[2:])
