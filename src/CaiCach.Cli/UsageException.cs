namespace CaiCach.Cli;

/// <summary>The command line is not as it should be; the message says what to write instead.</summary>
internal sealed class UsageException(string message) : Exception(message);
