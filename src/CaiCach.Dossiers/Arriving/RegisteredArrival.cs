namespace CaiCach.Dossiers.Arriving;

/// <summary>An arrival that was taken down.</summary>
public sealed record RegisteredArrival(Guid Id, string Reference, DateTimeOffset ArrivedAt, DateTimeOffset? AlertAt, DateTimeOffset? AnswerBy);
