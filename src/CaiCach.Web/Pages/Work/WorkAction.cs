namespace CaiCach.Web.Pages.Work;

/// <summary>What can be done with many dossiers at once.</summary>
public enum WorkAction
{
    HandOver,
    Confirm,
    ConfirmResult,
    Sign,
}
