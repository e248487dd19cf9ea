"""Every sentence for people; reads and writes nothing and knows no widgets."""
