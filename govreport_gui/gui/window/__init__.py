"""The main window: its menus, the start page and the open report."""
