using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.SigningIn;

/// <summary>A wrong password or code for an account that exists.</summary>
/// <param name="Step"><c>password</c> or <c>code</c>.</param>
/// <param name="LockedUntil">Set when this was one too many.</param>
public sealed record SignInFailed(string Step, DateTimeOffset? LockedUntil) : IRecordEvent
{
    public string Type => "official.sign-in-failed";
}
