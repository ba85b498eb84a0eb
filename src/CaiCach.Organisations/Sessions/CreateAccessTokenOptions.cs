namespace CaiCach.Organisations.Sessions;

/// <summary>What <see cref="CreateAccessToken"/> is told.</summary>
public sealed record CreateAccessTokenOptions
{
    /// <summary>Whose token, where the product itself makes one; people make their own only.</summary>
    public string? UserName { get; init; }

    /// <summary>What it is for, in the words of whoever asks.</summary>
    public required string? Name { get; init; }

    /// <summary>1 to 366.</summary>
    public int Days { get; init; } = 90;
}
