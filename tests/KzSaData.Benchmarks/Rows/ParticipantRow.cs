namespace KzSaData.Benchmarks;

public sealed record ParticipantRow(string Actor, ParticipantRole Role, string? Title);
