namespace CaiCach.Dossiers;

/// <summary>How the applicant gets the result.</summary>
public enum ReturnMethod
{
    Counter,
    Post,
    Electronic,
}
