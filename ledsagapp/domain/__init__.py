"""What is true about ledsagning: values, rules, accounts, checks; knows no clock, file or screen."""
