namespace CaiCach.Procedures.Processes;

/// <summary>The part of a dossier's way in which a step stands.</summary>
public enum ProcessStage
{
    /// <summary>Tiếp nhận: from the receipt until the division has confirmed.</summary>
    Receive,

    /// <summary>Phân công.</summary>
    Assign,

    /// <summary>Thẩm định, giải quyết.</summary>
    Work,

    /// <summary>Ký duyệt.</summary>
    Sign,

    /// <summary>Trả kết quả.</summary>
    Return,
}
