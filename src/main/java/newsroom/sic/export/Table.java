package newsroom.sic.export;

import java.util.List;

/**
 * What a file holds: one kind of record, told in columns. Programs rely on their names and order;
 * new ones come at the end.
 */
record Table<R>(String name, List<Column<R>> columns) {}
