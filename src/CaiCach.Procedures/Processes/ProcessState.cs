namespace CaiCach.Procedures.Processes;

/// <summary>How far a process has come.</summary>
public enum ProcessState
{
    /// <summary>Bản nháp: somebody still writes it.</summary>
    Draft,

    /// <summary>Đã ban hành: it never changes again.</summary>
    Published,
}
