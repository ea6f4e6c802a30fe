"""Our own file, writing any file so that nothing is lost, and getting back what nearly was.

What the window does with it, in the order of a working day. ``recovery`` and ``versions`` are two
folders in the user's data folder (``user_data_path``), which the composition root names; they need
not exist.

Start::

    for lost in lost_reports(catalog, recovery):   # journals of programs that were torn away
        …lost.report, lost.origin, lost.path, lost.changes, lost.at…   # show, compare, ask
        discard(lost)                              # not wanted, or taken over: see below

Open a report: ``stamp = stamp_of(path)`` before it is read; ``take_lock(path)`` gives a Lock, or
the Holder who has it open (``take_lock(path, by_force=True)`` overrules), or None where no lock can
be written. A damaged file of ours: ``salvage(catalog, path)`` gives a report and what is gone.

One journal for each open report::

    journal = Journal(new_journal(recovery), on_failure=…)     # called in the journal's own thread!
    journal.begin(report, origin, path)    # origin: what the file ``path`` holds, or what can be
                                           # had again (a blank form); None: would be missed
    journal.enter(step, session.report)    # after every step, undo and redo too: Update.step
    journal.typing(cell, text, session.report)     # an editor is open in a cell; each keystroke
    journal.typing(cell, None, session.report)     # it was closed without a step, as by Escape
    journal.saved(report, path)            # after each save
    journal.close()                        # saved, or given up by the clerk: nothing to recover

All of these return at once, none raises, and none writes in the calling thread, except ``close``
and ``flush``, which wait for the disk. Take recovered work over::

    journal.begin(lost.report, lost.origin, None); if journal.flush(): discard(lost)

Save: ``has_changed(path, stamp)`` and ``lock.taken_by()`` first, then
``saved = save_report(report, path, versions)``; keep ``saved.stamp``; ``saved.unkept`` tells why no
earlier version could be kept. Other formats: ``write_atomically``.

Earlier versions: ``versions_of(versions, path)`` of one report, ``all_versions(versions)`` of all,
newest first, to be asked for when the dialog opens and never at the start; a ``Version`` is opened
with ``read_report(catalog, version.file)``.
"""
