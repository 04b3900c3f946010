namespace KzSaData.Benchmarks;

public sealed record ParticipantRow(string Actor, int Role, string? Title);
