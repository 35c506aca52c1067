try:
    raise ValueError("base message")
except ValueError as error:
    error.add_note("a note")
    error.add_note("two\nlines")
    raise
