"""The main window and what keeps it running: pages, menus, commands, timers."""
