using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Reorganisations;

#pragma warning disable SA1402, SA1649 // the events of one record read best on one page

/// <summary>A reorganisation was begun.</summary>
public sealed record ReorganisationCreated(string Name, string Decision, DateOnly On) : IRecordEvent
{
    public string Type => "reorganisation.created";
}

/// <summary>Its lines came from a file; those before are gone.</summary>
public sealed record ReorganisationLinesImported(string FileHash, int Closes, int Begins, int Takes) : IRecordEvent
{
    public string Type => "reorganisation.lines-imported";
}

/// <summary>It was rehearsed.</summary>
public sealed record ReorganisationRehearsed(int Rows, int Lost) : IRecordEvent
{
    public string Type => "reorganisation.rehearsed";
}

/// <summary>Somebody else than its author approved it.</summary>
public sealed record ReorganisationApproved(DateOnly On) : IRecordEvent
{
    public string Type => "reorganisation.approved";
}

/// <summary>It was called off before it took effect.</summary>
public sealed record ReorganisationCancelled(string Why) : IRecordEvent
{
    public string Type => "reorganisation.cancelled";
}

/// <summary>The units changed, and the posts with them.</summary>
public sealed record ReorganisationStarted(int Closed, int Begun, int Rows) : IRecordEvent
{
    public string Type => "reorganisation.started";
}

/// <summary>A batch of rows moved.</summary>
public sealed record ReorganisationMoved(string What, int Rows) : IRecordEvent
{
    public string Type => "reorganisation.moved";
}

/// <summary>Every row is where it belongs.</summary>
public sealed record ReorganisationExecuted(int Rows, bool AsExpected) : IRecordEvent
{
    public string Type => "reorganisation.executed";
}

/// <summary>At its moment it could not be carried out; nothing changed.</summary>
public sealed record ReorganisationStopped(string Why) : IRecordEvent
{
    public string Type => "reorganisation.stopped";
}
