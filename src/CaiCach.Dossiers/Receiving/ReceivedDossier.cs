namespace CaiCach.Dossiers.Receiving;

/// <summary>What the receipt says.</summary>
public sealed record ReceivedDossier(Guid Id, string Code, string AccessCode, DateTimeOffset ReceivedAt, DateTimeOffset DueAt, string Sentence);
