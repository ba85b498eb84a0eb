namespace CaiCach.ParIndex.Rounds.Running;

/// <summary>Who judges what.</summary>
public sealed record SetRoundMemberOptions : RoundOptions
{
    public required Guid OfficialId { get; init; }

    /// <summary>Name for signing in, for somebody who is not in the list; stands before <see cref="OfficialId"/>.</summary>
    public string? UserName { get; init; }

    /// <summary>Codes of fields or leaves, parted by commas; empty for all.</summary>
    public string? Nodes { get; init; }

    public bool Remove { get; init; }
}
