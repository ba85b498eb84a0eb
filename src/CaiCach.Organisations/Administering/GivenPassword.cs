namespace CaiCach.Organisations.Administering;

/// <summary>An account with a password to begin with, readable this once.</summary>
/// <param name="OfficialId">Whose.</param>
/// <param name="UserName">For signing in.</param>
/// <param name="Password">Empty when the command was repeated: then it has been shown already.</param>
public sealed record GivenPassword(Guid OfficialId, string UserName, string Password);
