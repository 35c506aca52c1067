# A module that does not exist is named, and an except clause can fall back.
try:
    import yaml_that_is_not_there as yaml
except ImportError:
    yaml = None
print(yaml)
try:
    from collections import NotThere
except ImportError as error:
    print(str(error).split(" (")[0])
import definitely_missing.submodule
