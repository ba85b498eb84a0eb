namespace CaiCach.Organisations.Passwords;

/// <summary>What <see cref="ChangePassword"/> is told.</summary>
public sealed record ChangePasswordOptions
{
    public required string? Old { get; init; }

    public required string? New { get; init; }

    /// <summary>The session that stays; the person's others end.</summary>
    public Guid? KeepSessionId { get; init; }
}
