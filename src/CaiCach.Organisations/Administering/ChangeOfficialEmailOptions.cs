namespace CaiCach.Organisations.Administering;

/// <summary>What <see cref="ChangeOfficialEmail"/> is told.</summary>
public sealed record ChangeOfficialEmailOptions : OfficialOptions
{
    /// <summary>Empty removes it.</summary>
    public required string? Email { get; init; }
}
