namespace CaiCach.Web.Pages.Administration;

/// <summary>What an administrator does to an account besides posts.</summary>
public enum AccountAct
{
    ResetPassword,
    ResetSecondFactor,
    ChangeEmail,
    Unlock,
    EndSessions,
    Close,
    Open,
}
