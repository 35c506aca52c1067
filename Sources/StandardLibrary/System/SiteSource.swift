/// Module `site`.
let siteSource = #"""
import sys

ENABLE_USER_SITE = False
PREFIXES = [sys.prefix]
USER_SITE = USER_BASE = None


def getsitepackages(prefixes=None):
    return []


def getusersitepackages():
    return None


def getuserbase():
    return None


def addsitedir(sitedir, known_paths=None):
    if sitedir not in sys.path:
        sys.path.append(sitedir)
    return known_paths


def main():
    pass
"""#
