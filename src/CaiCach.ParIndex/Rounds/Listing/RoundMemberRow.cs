namespace CaiCach.ParIndex.Rounds.Listing;

/// <summary>A member of the team.</summary>
public sealed record RoundMemberRow(Guid OfficialId, string Name, string Nodes);
