"""CPython's bytecode, of which there is none here."""
from _opcode import __getattr__

opmap = {}
opname = []
