// The same first answer of a JSON file, with System.Text.Json (source generated) and LINQ.
using System.Text.Json;
using KzSaData.Benchmarks;

RowFile rows;
using (FileStream file = File.OpenRead(args[0]))
{
    rows = JsonSerializer.Deserialize(file, RowJson.Default.RowFile)!;
}

return FirstAnswer.Of(rows, int.Parse(args[1])) % 251;
