namespace CaiCach.Web.Pages.Administration;

/// <summary>What an administrator does to an account besides posts.</summary>
public enum AccountAct
{
    ResetPassword,
    ResetSecondFactor,
    Unlock,
    EndSessions,
    Close,
    Open,
}
