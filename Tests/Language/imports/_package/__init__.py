print("loading package", __name__)
from . import helper
from .helper import double

VERSION = double(1)
