"""Help with writing: functions over the paragraphs of a report. Nothing here changes it.

What would change a report comes as values for ``Session.enter``. Passages and edits count the
characters of paragraphs as they are read, ties shown as figures; values hold them as they are kept.

Which figures could be tied to which cells, ``checking.against.tieable`` knows: it reads sentences.
"""
