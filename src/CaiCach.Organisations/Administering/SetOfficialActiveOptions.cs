namespace CaiCach.Organisations.Administering;

/// <summary>What <see cref="SetOfficialActive"/> is told.</summary>
public sealed record SetOfficialActiveOptions : OfficialOptions
{
    public required bool IsActive { get; init; }
}
