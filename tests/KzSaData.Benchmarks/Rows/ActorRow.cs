namespace KzSaData.Benchmarks;

public sealed record ActorRow(string Id, string Name, string? Country, string[] Names);
