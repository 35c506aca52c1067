/// Module `unittest.__main__`.
let unitTestProgramSource = #"""
import sys

__unittest = True
if sys.argv[0].endswith('__main__.py') or not sys.argv[0]:
    sys.argv[0] = 'python -m unittest'

from .main import main

main(module=None)
"""#
