namespace CaiCach.Dossiers.Arriving;

/// <summary>How an online arrival was answered.</summary>
public enum ArrivalAnswer
{
    /// <summary>Tiếp nhận: a dossier with a number and a date.</summary>
    Accepted,

    /// <summary>Hướng dẫn bổ sung: form 02.</summary>
    Guided,

    /// <summary>Từ chối tiếp nhận: form 03.</summary>
    Refused,
}
