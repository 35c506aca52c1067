from .. import VERSION
from ..helper import double as twice

WHERE = f"deep {twice(VERSION)}"
