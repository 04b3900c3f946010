namespace KzSaData;

// The programs of the other contestants do not load this library: codes as they would declare them.
public enum CooperationArea;

public enum ParticipantRole;

public enum MoneyStage;

public enum LeftOutReason;
