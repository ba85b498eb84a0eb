using System.Collections.Concurrent;

namespace CaiCach.Crash.Tests;

/// <summary>What all clients together were told, and what they were told that cannot be right.</summary>
internal sealed class Journal
{
    int answers;
    int unanswered;

    public ConcurrentBag<Acknowledged> Dossiers { get; } = [];

    public ConcurrentBag<string> Complaints { get; } = [];

    /// <summary>Commands that were acknowledged.</summary>
    public int Answers => answers;

    /// <summary>Sendings that got no answer and were repeated under the same key.</summary>
    public int Unanswered => unanswered;

    public void Answered() => Interlocked.Increment(ref answers);

    public void NoAnswer() => Interlocked.Increment(ref unanswered);
}
