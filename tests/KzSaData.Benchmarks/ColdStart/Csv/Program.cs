// The same first answer of a CSV file, with CsvHelper and LINQ.
using KzSaData.Benchmarks;

return FirstAnswer.Of(CsvRows.Read(args[0]), int.Parse(args[1])) % 251;
