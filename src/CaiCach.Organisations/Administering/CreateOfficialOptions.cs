using CaiCach.Organisations.Posts;

namespace CaiCach.Organisations.Administering;

/// <summary>What <see cref="CreateOfficial"/> is told.</summary>
public sealed record CreateOfficialOptions
{
    /// <summary>3 to 60 characters: lower-case letters without marks, digits, dot, hyphen; a letter first.</summary>
    public required string? UserName { get; init; }

    public required string? FullName { get; init; }

    /// <summary>Where the morning letter goes; none is known when empty.</summary>
    public string? Email { get; init; }

    /// <summary>The first post; without one the account cannot sign in yet.</summary>
    public NewPost? Post { get; init; }

    public required string? Reason { get; init; }
}
