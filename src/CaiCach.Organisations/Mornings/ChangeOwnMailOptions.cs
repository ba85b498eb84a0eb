namespace CaiCach.Organisations.Mornings;

/// <summary>What <see cref="ChangeOwnMail"/> is told.</summary>
public sealed record ChangeOwnMailOptions
{
    public required string? Email { get; init; }

    /// <summary>The morning letter is wanted.</summary>
    public required bool IsWanted { get; init; }
}
