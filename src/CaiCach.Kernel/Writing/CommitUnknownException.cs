namespace CaiCach.Kernel.Writing;

/// <summary>The database cannot say whether the commit will survive; the command's key settles it when asked again.</summary>
public sealed class CommitUnknownException : Exception
{
    public CommitUnknownException(string message) : base(message)
    {
    }

    public CommitUnknownException(string message, Exception innerException) : base(message, innerException)
    {
    }

    public CommitUnknownException()
    {
    }
}
