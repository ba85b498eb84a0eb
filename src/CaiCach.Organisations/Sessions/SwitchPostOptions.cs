namespace CaiCach.Organisations.Sessions;

/// <summary>What <see cref="SwitchPost"/> is told.</summary>
public sealed record SwitchPostOptions
{
    public required Guid SessionId { get; init; }

    public required Guid PostId { get; init; }
}
